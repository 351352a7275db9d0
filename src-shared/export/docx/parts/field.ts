import { BuilderElement, type ParagraphChild, Run, XmlComponent } from 'docx';

/**
 * A field with the result it shows until Word updates it. It is not marked dirty, so that opening the
 * document asks nothing (ECMA-376 Part 1, 17.16.18).
 */
export function field(
  instruction: string,
  result: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return [...fieldStart(instruction), ...result, fieldEnd()];
}

/** What stands before a field's result. */
export function fieldStart(instruction: string): readonly ParagraphChild[] {
  return [
    new Run({ children: [mark('begin')] }),
    new Run({ children: [new Instruction(instruction)] }),
    new Run({ children: [mark('separate')] }),
  ];
}

/** What stands behind a field's result. */
export function fieldEnd(): ParagraphChild {
  return new Run({ children: [mark('end')] });
}

function mark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement<{ readonly type: string }>({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text);
  }
}
