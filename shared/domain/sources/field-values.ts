import { ATTENDEE_FIELDS, type AttendeeField } from '../attendees/attendee.ts';
import { readValidity } from '../attendees/validity.ts';
import {
  cleanLine,
  cleanLines,
  isCellError,
  isDamagedNumber,
  isFormulaText,
  withoutDisarming,
} from './clean-text.ts';
import { isEmail } from './column-content.ts';
import { type ColumnTarget, JOINED_TARGETS } from './column-mapping.ts';
import { severalEmails } from './other-people.ts';
import type { RowContext } from './row-context.ts';
import type { RowWarning } from './row-result.ts';
import { readYesNo } from './yes-no.ts';

export type Fields = Partial<Record<AttendeeField, string>>;

const FIELDS: ReadonlySet<ColumnTarget> = new Set(ATTENDEE_FIELDS);
/** Whether cells of this target fill a field of the person. */
export const isField = (target: ColumnTarget): target is AttendeeField => FIELDS.has(target);
const MULTI_LINE: ReadonlySet<ColumnTarget> = new Set(['attention', 'handOver', 'custom', 'blockedReason']);

/** One cell without what cannot be seen; says what a spreadsheet did to it. */
export const cleanCell = (
  raw: string,
  column: number,
  target: ColumnTarget,
  warnings: RowWarning[],
): string => {
  const { text: cleaned, hadControls } = MULTI_LINE.has(target) ? cleanLines(raw) : cleanLine(raw);
  const text = withoutDisarming(cleaned);
  if (hadControls) warnings.push({ code: 'controls-removed', column });
  if (text === '') return '';
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit && text.length < 40 && isDamagedNumber(text))
    warnings.push({ code: 'damaged-number', column, text });
  else if (first === 35 && isCellError(text)) warnings.push({ code: 'cell-error', column, text });
  else if (first < 65 && !isDigit && isFormulaText(text))
    warnings.push({ code: 'formula-text', column, text });
  return text;
};

const emailOf = (text: string): string => {
  const bare = text.startsWith('mailto:') ? text.slice(7) : text;
  return bare.includes('<') ? bare.replace(/^[^<>]*<([^<>]+@[^<>]+)>$/u, '$1').trim() : bare;
};

const emailValue = ({ text, column }: Cell, warnings: RowWarning[]): string => {
  const email = severalEmails(text)[0] ?? emailOf(text);
  if (!isEmail(email)) warnings.push({ code: 'odd-email', column, text });
  return email;
};

const DELEGATION_ROLE_WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'head',
        'head|head of delegation|leader|leitung|delegationsleitung|leiter|leiterin|chef|cheffe|chef de délégation|jefe|jefa|capo|глава|руководитель|керівник|رئيس|ראש|αρχηγός|başkan',
      ],
      [
        'liaison',
        'liaison|liaison officer|contact|betreuung|betreuer|betreuerin|ansprechperson|ansprechpartner|kontakt|контакт|مرافق|קשר',
      ],
      ['member', 'member|mitglied|membre|miembro|membro|członek|участник|член|عضو|חבר|μέλος|üye'],
    ] as const
  ).flatMap(([role, words]) => words.split('|').map((word): [string, string] => [word, role])),
);

/** A role in words; or the answer whether somebody is the head. */
const delegationRoleOf = (text: string): string => {
  const isHead = readYesNo(text);
  return isHead === undefined
    ? (DELEGATION_ROLE_WORDS.get(text.toLowerCase()) ?? text)
    : isHead
      ? 'head'
      : 'member';
};

/** Yes means that the heading says it all; no means nothing; anything else is the note itself. */
const noteOf = (text: string, heading: string): string => {
  const answer = readYesNo(text);
  return answer === undefined ? text : answer ? heading.trim() : '';
};

const joined = (before: string | undefined, text: string, target: ColumnTarget): string => {
  if (!before) return text;
  const between = target === 'attention' ? '\n' : target === 'ownScript' ? ' ' : ';';
  return before + between + text;
};

interface Cell {
  readonly text: string;
  readonly column: number;
}

const valueOf = (
  target: AttendeeField,
  { text, column }: Cell,
  context: RowContext,
  warnings: RowWarning[],
): string => {
  switch (target) {
    case 'email':
      return emailValue({ text, column }, warnings);
    case 'delegationRole':
      return delegationRoleOf(text);
    case 'country':
      return context.countryOf(text);
    case 'attention':
    case 'blockedReason':
    case 'flags':
      return noteOf(text, context.header[column] ?? '');
    case 'languages':
    case 'handOver':
      return text.replace(/\s*[,;\n]\s*/gu, ';');
    case 'validFrom':
    case 'validUntil': {
      const moment = readValidity(target, text, context.dates);
      if (moment === undefined) warnings.push({ code: 'unreadable-date', column, text });
      return moment ?? '';
    }
    default:
      return text;
  }
};

const setStanding = (
  fields: Fields,
  target: 'status' | 'payment',
  cell: Cell,
  context: RowContext,
  warnings: RowWarning[],
): void => {
  if (target === 'status') {
    const isCalledOff = context.calledOffColumns.has(cell.column);
    const standing = (isCalledOff ? context.calledOff : context.standingOf)(cell.text);
    if (isCalledOff && standing === undefined) return;
    if (standing === undefined)
      warnings.push({ code: 'unknown-status', column: cell.column, text: cell.text });
    else if (fields.status !== 'cancelled') fields.status = standing.status;
    if (standing?.payment && !fields.payment) fields.payment = standing.payment;
    return;
  }
  const payment = context.paymentOf(cell.text);
  if (payment === undefined) warnings.push({ code: 'unknown-payment', column: cell.column, text: cell.text });
  else fields.payment = payment;
};

/** Puts one filled cell into the fields by the rule of its target. The first filled column of a target counts. */
export const setField = (
  fields: Fields,
  target: AttendeeField,
  cell: Cell,
  context: RowContext,
  warnings: RowWarning[],
): void => {
  if (target === 'status' || target === 'payment')
    return setStanding(fields, target, cell, context, warnings);
  const value = valueOf(target, cell, context, warnings);
  if (value === '') return;
  if (JOINED_TARGETS.has(target)) fields[target] = joined(fields[target], value, target);
  else if (!fields[target]) fields[target] = value;
};
