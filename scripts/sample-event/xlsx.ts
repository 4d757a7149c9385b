import { strToU8, zipSync } from 'fflate';

export type Cell = string | number;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetXml = (rows: readonly (readonly Cell[])[], indexOf: (text: string) => number): string => {
  const cellXml = (cell: Cell, at: string): string => {
    if (cell === '') return '';
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" t="s"><v>${indexOf(cell)}</v></c>`;
  };
  const rowXml = (row: readonly Cell[], index: number): string =>
    row.length === 0
      ? ''
      : `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)).join('')}</row>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
};

const sharedTexts = (rows: readonly (readonly Cell[])[]): ReadonlyMap<string, number> => {
  const texts = new Map<string, number>();
  for (const cell of rows.flat())
    if (typeof cell === 'string' && cell !== '' && !texts.has(cell)) texts.set(cell, texts.size);
  return texts;
};

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const relations = (...parts: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${parts.join('')}</Relationships>`;

const override = (part: string, kind: string): string =>
  `<Override PartName="${part}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/worksheets/sheet1.xml', 'worksheet')}${override('/xl/sharedStrings.xml', 'sharedStrings')}${override('/xl/styles.xml', 'styles')}</Types>`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

// A zip entry carries the local wall-clock time; a date built from local parts gives the same bytes anywhere.
const WRITTEN = new Date(2022, 4, 2, 12, 0, 0);

/** A workbook of one sheet, as plain as Excel can read it. */
export const workbookOf = (sheetName: string, rows: readonly (readonly Cell[])[]): Uint8Array => {
  const texts = sharedTexts(rows);
  const items = [...texts.keys()]
    .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    .join('');
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'sharedStrings', 'sharedStrings.xml'),
      relation(3, 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(rows, (text) => texts.get(text) ?? 0),
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${items}</sst>`,
    'xl/styles.xml': STYLES,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: WRITTEN, level: 9 });
};
