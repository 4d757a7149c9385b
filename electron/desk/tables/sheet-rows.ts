import { readCellTag } from './cell-tag.ts';
import { isoText, numberText, serialText, unescapeCell } from './cell-text.ts';
import { LIMITS } from './limits.ts';
import { TableError } from './table-error.ts';
import type { Workbook } from './workbook.ts';
import { attribute, unescapeXml, type XmlHandler } from './xml-scan.ts';

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetContent {
  readonly rows: string[][];
  /** Row numbers as the spreadsheet shows them. */
  readonly lines: number[];
  readonly merges: Merge[];
  hiddenRows: number;
  formulasWithoutValue: number;
}

/** Column index (from 0) of a cell reference such as `AB12`. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
};

const mergeOf = (range: string): Merge | undefined => {
  const [from = '', to = ''] = range.split(':');
  const [top, bottom] = [from, to].map((corner) => Number(/\d+$/u.exec(corner)?.[0] ?? Number.NaN));
  if (!top || !bottom) return undefined;
  return { top, bottom, left: columnOf(from), right: columnOf(to) };
};

/** Takes the tags of a sheet and makes rows of text out of them. */
export const openSheetHandler = (book: Workbook, content: SheetContent): XmlHandler => {
  let row: string[] = [];
  let line = 0;
  let column = -1;
  let type = '';
  let style = '';
  let value = '';
  let isCollecting = false;
  let inPhonetic = false;
  let hasFormula = false;
  let hasValue = false;
  let cells = 0;

  const typedText = (): string => {
    const use = book.uses[Number(style)] ?? 'number';
    switch (type) {
      case 's':
        return value === '' ? '' : (book.strings[Number(value)] ?? '');
      case 'n':
        return value === '' ? '' : use === 'number' ? numberText(value) : serialText(value, use, book.is1904);
      case 'b':
        return value === '1' || value === 'true' ? 'true' : value === '' ? '' : 'false';
      case 'd':
        return isoText(value, use);
      default:
        return unescapeCell(value);
    }
  };
  const openCell = (tag: string): void => {
    const cell = readCellTag(tag);
    column = cell.reference === undefined ? column + 1 : columnOf(cell.reference);
    type = cell.type;
    style = cell.style;
    value = '';
    hasFormula = false;
    hasValue = false;
  };
  const closeCell = (): void => {
    cells += 1;
    if (cells > LIMITS.cellsPerSheet)
      throw new TableError('too-large', { maxMegabytes: LIMITS.partBytes / 1024 / 1024 });
    if (hasFormula && !hasValue) content.formulasWithoutValue += 1;
    const text = typedText();
    if (text === '') return;
    // A stray cell far to the right is no reason to refuse a list; a thousand columns are.
    if (column >= LIMITS.columns) throw new TableError('too-many-columns', { line, max: LIMITS.columns });
    while (row.length < column) row.push('');
    row[column] = text;
  };
  const openRow = (tag: string): void => {
    const number = Number(attribute(tag, 'r') ?? line + 1);
    line = Number.isFinite(number) ? number : line + 1;
    row = [];
    column = -1;
    if (/^(?:1|true)$/u.test(attribute(tag, 'hidden') ?? '')) content.hiddenRows += 1;
  };
  const open = (name: string, tag: string): void => {
    if (name === 'c') openCell(tag);
    else if (name === 'v' || name === 't') {
      isCollecting = !inPhonetic && (name === 'v' || type === 'inlineStr');
      if (isCollecting && name === 'v') value = '';
      hasValue ||= isCollecting;
    } else if (name === 'row') openRow(tag);
    else if (name === 'f') hasFormula = true;
    else if (name === 'rPh') inPhonetic = true;
    else if (name === 'mergeCell') {
      const merge = mergeOf(attribute(tag, 'ref') ?? '');
      if (merge && content.merges.length < LIMITS.merges) content.merges.push(merge);
    }
  };
  const close = (name: string): void => {
    if (name === 'v' || name === 't') isCollecting = false;
    else if (name === 'c') closeCell();
    else if (name === 'rPh') inPhonetic = false;
    else if (name === 'row' && row.length > 0) {
      content.rows.push(row);
      content.lines.push(line);
    }
  };
  const text = (raw: string, isRaw: boolean): void => {
    if (isCollecting) value += isRaw ? raw : unescapeXml(raw);
  };
  return { open, close, text };
};
