import { fillIn } from '../../fill-in.ts';
import type { UnmetCondition } from '../../rules/unmet-condition.ts';
import { paramsIn } from '../../spoken-params.ts';
import { CALLED_OFF, type RefusalFacts } from '../decision.ts';
import type { WhyWords } from './why-words.ts';

/** In which words, and how an instant is written. */
export interface Explaining {
  readonly words: WhyWords;
  readonly when: (instant: string) => string;
}

type Details = RefusalFacts['details'];

const ruleSentence = ({ key, values }: UnmetCondition, { words, when }: Explaining): string => {
  const at = values['at'];
  const days = (values['days'] ?? '')
    .split(' ')
    .map((day) => words.weekdays[Number(day) - 1] ?? day)
    .join(', ');
  return fillIn(words.rule[key] ?? words.otherRule, {
    ...values,
    key,
    days,
    bound: words.bound[values['bound'] ?? ''] ?? '',
    ...(at === undefined ? {} : { at: when(at) }),
  });
};

/** What would have to hold for a rule to let a guest pass. A condition without words is named. */
export const explainRule = (unmet: readonly UnmetCondition[], explaining: Explaining): string =>
  unmet.map((condition) => ruleSentence(condition, explaining)).join(' ');

const timeSentence = (details: Details, { words, when }: Explaining): string => {
  const { of = '', place = '', startsAt = '', from = '', until = '' } = details;
  if (of === CALLED_OFF) {
    const instead = startsAt === '' ? '' : fillIn(words.heldInstead, { when: when(startsAt), place });
    return [words.calledOff, instead].filter(Boolean).join(' ');
  }
  const span = { from: from === '' ? '' : when(from), until: until === '' ? '' : when(until) };
  if (span.from === '' && span.until === '') return '';
  const shape = span.until === '' ? words.fromOnly : span.from === '' ? words.untilOnly : words.fromUntil;
  return fillIn(of === 'ticket' ? words.ticketTime : words.checkpointTime, { time: fillIn(shape, span) });
};

const placeSentence = (details: Details, { words, when }: Explaining): string => {
  const { title = '', place = '', startsAt = '', opensAt = '' } = paramsIn(details, words.language);
  const elsewhere =
    startsAt === ''
      ? ''
      : fillIn(words.bookedElsewhere, { place: place || title || '–', when: when(startsAt) });
  const opens = opensAt === '' ? '' : fillIn(words.opens, { when: when(opensAt) });
  return [elsewhere, opens].filter(Boolean).join(' ');
};

/** What was found at a scan that did not let somebody pass, beyond its reason; empty where the reason says all. */
export const explainRefusal = ({ reason, details, unmet }: RefusalFacts, explaining: Explaining): string => {
  const { words } = explaining;
  switch (reason) {
    case 'rules':
      return explainRule(unmet, explaining);
    case 'invalid-time':
      return timeSentence(details, explaining);
    case 'wrong-category':
      return fillIn(words.category, { allowed: details['allowed'] });
    case 'not-booked':
    case 'waitlisted':
      return placeSentence(details, explaining);
    case 'full':
      return fillIn(words.seats, details);
    case 'unpaid':
      return details['amountDue'] ? fillIn(words.due, { amount: details['amountDue'] }) : '';
    case 'blocked':
      return details['blockedReason'] ?? '';
    default:
      return '';
  }
};
