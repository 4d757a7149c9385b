import { cleanLine, isDamagedNumber } from './clean-text.ts';
import { isEmail } from './column-content.ts';
import type { ColumnMapping, ColumnTarget } from './column-mapping.ts';
import { readMoment } from './dates.ts';
import { cleanCell, type Fields, isField, setField } from './field-values.ts';
import { firstFilled, isNote, isTotals, repeatsHeader } from './nobody-rows.ts';
import { noteOthers, severalEmails } from './other-people.ts';
import { composeName } from './person-name.ts';
import type { RowContext } from './row-context.ts';
import { personKey } from './row-key.ts';
import type { RowResult, RowWarning } from './row-result.ts';
import { readYesNo } from './yes-no.ts';

const MOMENT_IN_TEXT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?/u;

interface Gathered {
  readonly fields: Fields;
  readonly custom: Record<string, string>;
  readonly codes: string[];
  readonly other: Partial<Record<ColumnTarget, string>>;
  readonly warnings: RowWarning[];
}

const gather = (row: readonly string[], mapping: ColumnMapping, context: RowContext): Gathered => {
  const gathered: Gathered = { fields: {}, custom: {}, codes: [], other: {}, warnings: [] };
  const { fields, custom, codes, other, warnings } = gathered;
  for (let column = 0; column < row.length; column += 1) {
    const raw = row[column];
    const target = mapping.targets[column] ?? (column < context.header.length ? 'custom' : 'ignore');
    if (raw === undefined || raw === '' || (target === 'ignore' && column < context.header.length)) continue;
    if (column >= context.header.length) {
      if (raw.trim() !== '') warnings.push({ code: 'extra-cells', column, text: raw });
      continue;
    }
    const text = cleanCell(raw, column, target, warnings);
    if (text === '') continue;
    noteOthers({ text, column }, target, context.companionColumns, warnings);
    const isKept = target === 'custom' || (target === 'email' && severalEmails(text).length > 0);
    if (isKept) custom[context.customNames[column] ?? ''] = text;
    if (isField(target)) setField(fields, target, { text, column }, context, warnings);
    // No ticket says 1,23E+12.
    else if (target === 'barcode' && !isDamagedNumber(text)) codes.push(text);
    else other[target] ??= text;
  }
  return gathered;
};

/** The second address steps in where the first is empty; a different one is kept beside it. */
const settleEmail = (
  { fields, other, custom }: Gathered,
  mapping: ColumnMapping,
  context: RowContext,
): void => {
  const second = other.emailFallback;
  if (second === undefined || second.toLowerCase() === fields.email?.toLowerCase()) return;
  if (!fields.email && isEmail(second)) fields.email = second;
  else custom[context.customNames[mapping.targets.indexOf('emailFallback')] ?? ''] = second;
};

const setName = ({ fields, other, warnings }: Gathered, { isFamilyFirst }: RowContext): boolean => {
  const { given = '', family = '', display = '', ownScript = '' } = fields;
  const full = other.fullName ?? '';
  const hasName = [given, family, full, display, ownScript].some((part) => part !== '');
  const name = composeName({ given, family, full, display, ownScript, isFamilyFirst });
  for (const part of ['given', 'family', 'display', 'ownScript'] as const) {
    if (name[part] !== '') fields[part] = name[part];
  }
  if (!hasName) warnings.push({ code: 'no-name' });
  return hasName;
};

const keyOf = (
  row: readonly string[],
  mapping: ColumnMapping,
  { fields, codes, warnings }: Gathered,
  groupCodes: ReadonlySet<string>,
): string => {
  const parts = mapping.key.map((column) => cleanLine(row[column] ?? '').text);
  // A number that a spreadsheet has rounded may stand for several people.
  const isSound =
    parts.length > 0 &&
    parts.every((part) => part !== '' && !groupCodes.has(part)) &&
    !mapping.key.some((column) =>
      warnings.some(
        (warning) =>
          warning.column === column && (warning.code === 'damaged-number' || warning.code === 'cell-error'),
      ),
    );
  if (isSound) return `ref:${parts.join('-')}`;
  if (
    mapping.key.length > 0 &&
    codes[0] !== undefined &&
    !mapping.key.includes(mapping.targets.indexOf('barcode'))
  )
    return `code:${codes[0]}`;
  const name = fields.display || [fields.given, fields.family].filter(Boolean).join(' ');
  warnings.push({ code: 'key-from-person' });
  return personKey(
    fields.email ?? '',
    name,
    fields.email || mapping.key.length > 0 ? '' : (fields.orderRef ?? ''),
  );
};

const checkedInAt = ({ other, warnings }: Gathered, context: RowContext): string | undefined => {
  const at = other.checkedInAt;
  if (at !== undefined && readYesNo(at) === undefined) {
    const moment =
      readMoment(at, context.dates) ?? readMoment(MOMENT_IN_TEXT.exec(at)?.[0] ?? '', context.dates);
    if (moment === undefined) warnings.push({ code: 'unreadable-date', text: at });
    return moment ?? '';
  }
  return readYesNo(other.checkedIn ?? at ?? '') === true ? '' : undefined;
};

/**
 * Reads one row of a guest list into a person, or says why it is none. Codes of groups identify nobody. Checks for
 * doubles are `openDoubleCheck`'s.
 */
export const rowToPerson = (
  row: readonly string[],
  mapping: ColumnMapping,
  context: RowContext,
  groupCodes: ReadonlySet<string>,
): RowResult => {
  if (mapping.kind === 'scan-log') return { kind: 'unreadable', reason: 'scan-log', text: '' };
  const filled = firstFilled(row);
  if (filled.length === 0) return { kind: 'skipped', reason: 'blank' };
  if (isTotals(row, filled)) return { kind: 'skipped', reason: 'totals' };
  if (repeatsHeader(row, context.header)) return { kind: 'skipped', reason: 'header' };
  if (isNote(filled, context.header))
    return { kind: 'unreadable', reason: 'note', text: filled.join(' ').slice(0, 200) };
  const gathered = gather(row, mapping, context);
  const { fields, codes, custom, warnings } = gathered;
  settleEmail(gathered, mapping, context);
  const hasName = setName(gathered, context);
  if (!hasName && !fields.email && codes.length === 0)
    return { kind: 'unreadable', reason: 'nobody', text: filled.join(' ').slice(0, 200) };
  if (!hasName && fields.email) fields.display = fields.email;
  const arrival = checkedInAt(gathered, context);
  const key = keyOf(row, mapping, gathered, groupCodes);
  return {
    kind: 'person',
    key,
    fields,
    custom,
    codes,
    warnings,
    ...(arrival !== undefined && { checkedInAt: arrival }),
  };
};
