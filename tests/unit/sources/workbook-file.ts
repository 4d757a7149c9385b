import { strToU8, zipSync } from 'fflate';

export interface WorkbookParts {
  /** XML of each sheet's `sheetData` children, and whatever comes after. */
  readonly sheets: readonly {
    readonly name: string;
    readonly state?: string;
    readonly rows: string;
    readonly after?: string;
  }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly doctype?: string;
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** Packs a small workbook as a test wants it, right or wrong. */
export const packWorkbook = (parts: WorkbookParts): Buffer => {
  const { sheets, strings = '', styles = '', workbookPr = '', doctype = '' } = parts;
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbookPr}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${state ? `state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation(100, 'sharedStrings', 'sharedStrings.xml')}${relation(101, 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  };
  sheets.forEach(({ rows, after = '' }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?>${doctype}<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
};

/** A row of inline text cells. */
export const textRow = (line: number, ...cells: readonly string[]): string =>
  `<row r="${line}">${cells
    .map((cell, index) =>
      cell === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + index)}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join('')}</row>`;
