import { DocumentDefaults, ImportedXmlComponent, type IStylesOptions } from 'docx';
import type { WordLanguage } from '../word-language.ts';
import { characterStyles } from './character-styles.ts';
import { textFont } from './fonts.ts';
import { paragraphSpace } from './lengths.ts';
import { lines, paragraphStyles } from './paragraph-styles.ts';
import { tableStyleDefinitions } from './table-styles.ts';

/** The styles every Word document rests on; docx writes them only together with looks of its own. */
const foundations = [
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">
    <w:name w:val="Normal"/><w:qFormat/></w:style>`,
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal">
    <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`,
  `<w:style w:type="numbering" w:default="1" w:styleId="NoList">
    <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>`,
].map((xml) => xml.replaceAll(/>\s+</g, '><'));

/** The style sheet of a document in one language. */
export function wordStyles(language: WordLanguage): IStylesOptions {
  return {
    importedStyles: [
      new DocumentDefaults({
        run: { font: textFont(language.eastAsia), size: 21, language },
        paragraph: { spacing: { after: paragraphSpace, ...lines(295) } },
      }),
      ...foundations.map((xml) => ImportedXmlComponent.fromXmlString(xml)),
      ...tableStyleDefinitions(),
    ],
    paragraphStyles,
    characterStyles,
  };
}
