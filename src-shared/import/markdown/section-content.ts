import type { Block } from '../../markdown/block.ts';
import { seal } from '../../markdown/seal.ts';
import { textOfBlocks } from '../../markdown/text-of-lines.ts';
import type { Section } from '../../report/report.ts';

/** What the text of a section is, as long as it has no heading and place of its own. */
export type SectionContent = DistributiveOmit<
  Section,
  'id' | 'heading' | 'level' | 'role' | 'children'
> & {
  readonly id?: string;
};
type DistributiveOmit<Value, Key extends PropertyKey> = Value extends unknown
  ? Omit<Value, Key>
  : never;

/** What is known of a section from its heading and from front matter. */
export type Announcement = {
  readonly role: Section['role'];
  readonly path: readonly string[];
  /** The heading further up is that of a timeline. */
  readonly isBelowTimeline?: boolean;
  /** Certain: front matter says it. */
  readonly said?: Section['kind'];
};

/** Blocks as prose, word for word; none where there are none. */
export function proseOf(
  lines: readonly string[],
  blocks: readonly Block[],
): readonly SectionContent[] {
  return blocks.length === 0 ? [] : [{ kind: 'prose', text: seal(textOfBlocks(lines, blocks)) }];
}
