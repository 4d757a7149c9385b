import { unescapeCell } from './cell-text.ts';
import { LIMITS } from './limits.ts';
import { type NumberUse, numberUse } from './number-format.ts';
import { TableError } from './table-error.ts';
import { attribute, openXmlScanner, unescapeXml, type XmlHandler } from './xml-scan.ts';
import type { ZipArchive } from './zip-archive.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly is1904: boolean;
  readonly uses: readonly NumberUse[];
  readonly strings: readonly string[];
}

const SILENT: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined };

const scanPart = async (zip: ZipArchive, part: string, handler: Partial<XmlHandler>): Promise<void> => {
  const scanner = openXmlScanner(part, { ...SILENT, ...handler });
  for await (const piece of zip.open(part)) scanner.push(piece);
  scanner.end();
};

const resolvePart = (base: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = [...base.split('/').slice(0, -1), ...target.split('/')];
  const parts: string[] = [];
  for (const step of path) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
};

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

const readRelations = async (zip: ZipArchive, of: string): Promise<readonly Relation[]> => {
  const slash = of.lastIndexOf('/');
  const part = `${of.slice(0, slash + 1)}_rels/${of.slice(slash + 1)}.rels`;
  if (!zip.has(part)) return [];
  const relations: Relation[] = [];
  await scanPart(zip, part, {
    open: (name, tag) => {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
      const kind = attribute(tag, 'Type') ?? '';
      relations.push({
        id: attribute(tag, 'Id') ?? '',
        kind: kind.slice(kind.lastIndexOf('/') + 1),
        part: resolvePart(of, attribute(tag, 'Target') ?? ''),
      });
    },
  });
  return relations;
};

const relationId = (tag: string): string => /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1] ?? '';

const readSheets = async (zip: ZipArchive, part: string, relations: readonly Relation[]) => {
  const sheets: WorkbookSheet[] = [];
  let is1904 = false;
  await scanPart(zip, part, {
    open: (name, tag) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/u.test(attribute(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === relationId(tag));
      // Sheets that are only a chart or a macro have no cells.
      if (relation?.kind !== 'worksheet' || !zip.has(relation.part)) return;
      sheets.push({
        name: attribute(tag, 'name') ?? '',
        isHidden: /hidden/iu.test(attribute(tag, 'state') ?? ''),
        part: relation.part,
      });
    },
  });
  return { sheets, is1904 };
};

const readUses = async (zip: ZipArchive, part: string | undefined): Promise<readonly NumberUse[]> => {
  if (part === undefined || !zip.has(part)) return [];
  const codes = new Map<number, string>();
  const uses: NumberUse[] = [];
  let inCells = false;
  await scanPart(zip, part, {
    open: (name, tag) => {
      if (name === 'numFmt')
        codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      uses.push(numberUse(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return uses;
};

/** Shared strings: the runs of rich text joined, without the reading aid (`rPh`) of Japanese text. */
const readStrings = async (zip: ZipArchive, part: string | undefined): Promise<readonly string[]> => {
  if (part === undefined || !zip.has(part)) return [];
  if (zip.sizeOf(part) > LIMITS.sharedStringBytes)
    throw new TableError('too-large', { maxMegabytes: LIMITS.sharedStringBytes / 1024 / 1024 });
  const strings: string[] = [];
  let current = '';
  let total = 0;
  let inText = false;
  let inPhonetic = false;
  const tooLarge = (): never => {
    throw new TableError('too-large', { maxMegabytes: LIMITS.sharedStringBytes / 1024 / 1024 });
  };
  const keep = (text: string): void => {
    if (strings.length >= LIMITS.sharedStrings) tooLarge();
    strings.push(text);
  };
  await scanPart(zip, part, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') keep(unescapeCell(current));
    },
    text: (text, isRaw) => {
      if (!inText) return;
      total += text.length;
      if (total > LIMITS.sharedStringBytes) tooLarge();
      current += isRaw ? text : unescapeXml(text);
    },
  });
  return strings;
};

const refuseOther = (zip: ZipArchive): never => {
  const format = zip.names.some((name) => name === 'xl/workbook.bin')
    ? 'XLSB'
    : zip.has('content.xml') && zip.has('mimetype')
      ? 'ODS'
      : zip.names.some((name) => name.startsWith('index/') || name.endsWith('.iwa'))
        ? 'Numbers'
        : '';
  if (format !== '') throw new TableError('other-spreadsheet', { format });
  throw new TableError('other-document', { format: zip.has('word/document.xml') ? 'Word' : 'ZIP' });
};

/** Opens a workbook: its sheets, styles and strings. Cells are read sheet by sheet. */
export const openWorkbook = async (zip: ZipArchive): Promise<Workbook> => {
  const root =
    (await readRelations(zip, '')).find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!zip.has(root) || !root.endsWith('.xml')) return refuseOther(zip);
  const relations = await readRelations(zip, root);
  const { sheets, is1904 } = await readSheets(zip, root, relations);
  if (sheets.length === 0) return refuseOther(zip);
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.part;
  return {
    sheets,
    is1904,
    uses: await readUses(zip, partOf('styles')),
    strings: await readStrings(zip, partOf('sharedStrings')),
  };
};
