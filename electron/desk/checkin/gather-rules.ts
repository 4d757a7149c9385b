import type { CheckpointView } from '../../../shared/contract/event.ts';
import { dayAfter } from '../../../shared/domain/calendar/days.ts';
import { instantOf } from '../../../shared/domain/calendar/wall-clock.ts';
import type {
  EarlierScan,
  ReadingFacts,
  RulesResult,
} from '../../../shared/domain/checkin/admission-facts.ts';
import { guestOf } from '../../../shared/domain/checkin/guest.ts';
import { readCheckpointId } from '../../../shared/domain/programme/checkpoint-id.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import type { RuleFacts } from '../../../shared/domain/rules/rule-facts.ts';
import type { DeskParts } from '../desk-parts.ts';
import { titlesOf } from '../programme/derived-checkpoints.ts';
import { openRuleBook } from './rule-book.ts';

/** What was gathered of a scan before its checkpoint's rule is asked. */
export interface RuledScan {
  readonly reading: ReadingFacts;
  readonly checkpoint: CheckpointView;
  readonly at: string;
  /** All earlier scans of the guest here. Asked for only where there is a rule. */
  readonly scans: () => readonly EarlierScan[];
}

type Parts = Pick<DeskParts, 'settings' | 'programme'>;

const MINUTE_MS = 60_000;
const isoOf = (ms: number): string => new Date(ms).toISOString();

/** What a rule may call a checkpoint: its id, its name, or the title of its activity in either language. */
const namesOf = ({ programme }: Parts, { id, name }: CheckpointView): readonly string[] => {
  const place = readCheckpointId(id);
  const activity = place === null ? undefined : programme.activity(place.activityId);
  const titles = place === null || activity === undefined ? undefined : titlesOf(place, activity);
  return titles === undefined ? [id, name] : [id, titles.en, titles.de];
};

/** The times of the activity whose door or bus this is; elsewhere those of the event, from midnight to midnight. */
const timesOf = ({ settings, programme }: Parts, checkpointId: string): RuleFacts['times'] => {
  const place = readCheckpointId(checkpointId);
  const activity = place === null ? undefined : programme.activity(place.activityId);
  if (activity !== undefined) {
    const { from, until, toleranceMinutes } = activity;
    return { from, until, admission: isoOf(Date.parse(from) - (toleranceMinutes ?? 0) * MINUTE_MS) };
  }
  const event = settings.event();
  const from = isoOf(instantOf(event.from, '00:00:00', event.timeZone));
  return {
    from,
    until: isoOf(instantOf(dayAfter(event.until), '00:00:00', event.timeZone)),
    admission: from,
  };
};

/** pretix writes a product with its variation as "Ticket – Friday". */
const productOf = (ticketType: string): string => ticketType.split(' – ')[0] ?? '';

const factsOf = (parts: Parts, { reading, checkpoint, at, scans }: RuledScan): RuleFacts | null => {
  const guest = guestOf({ reading });
  if (guest === null) return null;
  const { settings } = parts;
  const { name, place } = settings.desk();
  return {
    at,
    timeZone: settings.event().timeZone,
    // As a checkpoint's own list, a rule may name a category where it would name a ticket type.
    product: [guest.ticketType, productOf(guest.ticketType), guest.category],
    variation: [reading.signedTicket?.ticket.variation ?? '', guest.ticketType],
    gate: [...namesOf(parts, checkpoint), name, place],
    times: timesOf(parts, checkpoint.id),
    scans: scans(),
  };
};

/** Prepares asking the rules of checkpoints. A rule that cannot be read lets nobody in, and says why. */
export const prepareRules = (parts: Parts) => {
  const read = openRuleBook();
  return (scan: RuledScan): RulesResult | undefined => {
    const text = scan.checkpoint.rules;
    if (text === '') return undefined;
    const reading = read(text);
    if (!reading.isUnderstood) {
      const [{ place, found }] = reading.problems;
      return { passed: false, unmet: [{ key: 'unreadable', values: { place, found } }] };
    }
    const facts = factsOf(parts, scan);
    return facts === null ? undefined : judgeRule(reading.rule, facts);
  };
};
