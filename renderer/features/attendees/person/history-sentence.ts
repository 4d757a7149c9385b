import type { HistoryLine } from '../../../../shared/contract/attendees.ts';
import { CALLED_OFF } from '../../../../shared/domain/checkin/decision.ts';
import type { MessageValues } from '../../../locales/messages.ts';

/** What the sentence of a history line needs: texts, and the words of the event. */
export interface SentenceWords {
  readonly text: (key: string, values?: MessageValues) => string;
  readonly has: (key: string) => boolean;
  readonly place: (place: NonNullable<HistoryLine['place']>) => string;
  /** What was found where somebody was turned away, beyond the reason; empty where nothing was. */
  readonly found: (line: HistoryLine) => string;
  readonly undoReason: (id: string) => string;
  readonly overrideReason: (id: string) => string;
  readonly reprintReason: (id: string) => string;
  /** The value of a field as people read it: a category's name, a status in words. */
  readonly fieldValue: (field: string, value: string) => string;
}

const CUSTOM = 'custom.';

const fieldName = ({ text, has }: SentenceWords, field: string): string => {
  if (field.startsWith(CUSTOM)) return field.slice(CUSTOM.length);
  return has(`attendees.field.${field}`) ? text(`attendees.field.${field}`) : field;
};

/** A list that Foyer read has words; a system from outside is called as it calls itself. */
const sourceName = ({ text, has }: SentenceWords, source: string): string =>
  has(`history.source.${source}`) ? text(`history.source.${source}`) : source;

const fieldsFrom = (list: string): readonly string[] => {
  const fields: unknown = JSON.parse(list);
  return Array.isArray(fields) ? fields.map(String) : [];
};

const editedOne = (
  words: SentenceWords,
  { field = '', before = '', after = '' }: HistoryLine['params'],
): string => {
  const way = before === '' ? 'filled' : after === '' ? 'emptied' : 'changed';
  return words.text(`history.field-${way}`, {
    field: fieldName(words, field),
    before: words.fieldValue(field, before),
    after: words.fieldValue(field, after),
  });
};

/** A history line as a sentence. A kind from a newer version is named rather than left out. */
export const historySentence = (words: SentenceWords, line: HistoryLine): string => {
  const { kind, params } = line;
  const place = line.place === null ? '' : words.place(line.place);
  const reason = params['reason'] ?? '';
  switch (kind) {
    case 'imported':
      return words.text('history.imported', { source: sourceName(words, params['source'] ?? '') });
    case 'edited-one':
      return editedOne(words, params);
    case 'edited':
    case 'imported-again': {
      const fields = fieldsFrom(params['fields'] ?? '[]').map((field) => fieldName(words, field));
      const source = sourceName(words, params['source'] ?? '');
      return words.text(`history.${kind}`, { count: fields.length, fields: fields.join(', '), source });
    }
    case 'admitted':
      return words.text(admittedKey(words, params), { checkpoint: place });
    case 'overridden':
      return words.text('history.overridden', { checkpoint: place, reason: overrideReason(words, params) });
    case 'turned-away': {
      const sentence = words.text('history.turned-away', {
        checkpoint: place,
        reason: turnedAwayReason(words, line.why?.details['of'] === CALLED_OFF ? CALLED_OFF : reason),
      });
      return [sentence, words.found(line)].filter(Boolean).join('. ');
    }
    case 'leg-excuse':
      return words.text('history.leg-excuse', { why: excuseOf(words, params) });
    case 'undone':
      if (reason === 'not-aboard') return words.text('history.not-aboard');
      return words.text('history.undone', { reason: words.undoReason(reason) });
    case 'badge-issued':
      return words.text('history.badge-issued', {
        printer: params['printer'] ?? '',
        reason: ['', 'arrival', 'beforehand', 'on-behalf'].includes(reason)
          ? ''
          : words.reprintReason(reason),
      });
    case 'to-help':
    case 'help-closed':
      return words.text(`history.${kind}`, { reason: turnedAwayReason(words, reason) });
    default:
      return words.has(`history.${kind}`)
        ? words.text(`history.${kind}`, { ...params, place })
        : words.text('history.other', { kind });
  }
};

const admittedKey = ({ has }: SentenceWords, { direction, via = '' }: HistoryLine['params']): string => {
  if (direction === 'exit') return 'history.left';
  return has(`history.admitted.${via}`) ? `history.admitted.${via}` : 'history.admitted';
};

const overrideReason = (words: SentenceWords, { reason = '', note = '' }: HistoryLine['params']): string =>
  [words.overrideReason(reason), note].filter(Boolean).join(', ');

const excuseOf = ({ text, has }: SentenceWords, { reason = '', note = '' }: HistoryLine['params']): string =>
  [has(`history.excuse.${reason}`) ? text(`history.excuse.${reason}`) : '', note].filter(Boolean).join(', ');

const turnedAwayReason = ({ text, has }: SentenceWords, reason: string): string =>
  has(`history.reason.${reason}`) ? text(`history.reason.${reason}`) : reason;

/** As `historySentence`; a line that cannot be said is reported, and takes none of the others with it. */
export const sentenceOrKind = (
  words: SentenceWords,
  line: HistoryLine,
  report: (problem: unknown) => void,
): string => {
  try {
    // A sentence may end with a reason that nobody gave.
    return historySentence(words, line).trim();
  } catch (problem) {
    report(problem);
    return words.text('history.other', { kind: line.kind });
  }
};
