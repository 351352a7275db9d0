import { ImportedXmlComponent } from 'docx';
import { palette } from './palette.ts';

const { ink, line } = palette;

/** The table styles by what they are for. */
export const tableStyles = {
  /** Rows between hairlines below a bold header. */
  plain: 'PostludeTable',
  /** The same in smaller type, for many columns. */
  small: 'PostludeTableSmall',
  /** The strip of metrics. */
  strip: 'PostludeStrip',
} as const;

/** One of the table styles. */
export type TableStyle = (typeof tableStyles)[keyof typeof tableStyles];

/** In twips; at the left there is none, so that a table's text stands below the text above it. */
type CellMargins = { readonly top: number; readonly right: number; readonly bottom: number };

/** The definitions of the table styles. */
export function tableStyleDefinitions(): readonly ImportedXmlComponent[] {
  return [plain, small, strip].map((xml) => ImportedXmlComponent.fromXmlString(xml));
}

const plain = grid(tableStyles.plain, 'Postlude Table', {
  halfPoints: 19,
  cell: { top: 70, right: 170, bottom: 40 },
});

const small = grid(tableStyles.small, 'Postlude Table Small', {
  halfPoints: 16,
  cell: { top: 50, right: 110, bottom: 20 },
});

const strip = style(
  tableStyles.strip,
  'Postlude Strip',
  `<w:basedOn w:val="TableNormal"/><w:qFormat/>
  <w:tblPr>
    <w:tblBorders>${border('bottom', 4, line)}</w:tblBorders>
    ${margins({ top: 0, right: 170, bottom: 100 })}
  </w:tblPr>`,
);

/** LibreOffice inherits little between table styles, so that each is whole. */
function grid(
  id: string,
  name: string,
  look: { readonly halfPoints: number; readonly cell: CellMargins },
): string {
  return style(
    id,
    name,
    `<w:basedOn w:val="TableNormal"/><w:qFormat/>
    <w:pPr><w:spacing w:after="40" w:line="276" w:lineRule="auto"/></w:pPr>
    <w:rPr><w:sz w:val="${look.halfPoints}"/><w:szCs w:val="${look.halfPoints}"/></w:rPr>
    <w:tblPr>
      <w:tblBorders>
        ${border('bottom', 4, line)}${border('insideH', 4, line)}
      </w:tblBorders>
      ${margins(look.cell)}
    </w:tblPr>
    <w:tblStylePr w:type="firstRow">
      <w:pPr><w:keepNext/></w:pPr>
      <w:rPr><w:b/><w:bCs/></w:rPr>
      <w:tcPr>
        <w:tcBorders>${border('bottom', 8, ink)}</w:tcBorders><w:vAlign w:val="bottom"/>
      </w:tcPr>
    </w:tblStylePr>`,
  );
}

function style(id: string, name: string, definition: string): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}">
    <w:name w:val="${name}"/>${definition}</w:style>`.replaceAll(/>\s+</g, '><');
}

function border(side: string, size: number, color: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
}

function margins(sides: CellMargins): string {
  const side = (name: string, twips: number) => `<w:${name} w:w="${twips}" w:type="dxa"/>`;
  return `<w:tblCellMar>${side('top', sides.top)}${side('left', 0)}${side('bottom', sides.bottom)}${side('right', sides.right)}</w:tblCellMar>`;
}
