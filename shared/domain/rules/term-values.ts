import { instantOf } from '../calendar/wall-clock.ts';
import { assertNever } from '../closed.ts';
import type { NumberTerm, TimeTerm } from './rule.ts';
import type { RuleScene } from './rule-facts.ts';

export const MINUTE_MS = 60_000;

/** The instant of a term, in milliseconds. */
export const momentOf = (term: TimeTerm, { facts, now, today }: RuleScene): number => {
  switch (term.kind) {
    case 'now':
      return now;
    case 'instant':
      return Date.parse(term.at);
    case 'time-of-day':
      return instantOf(today, term.time, facts.timeZone);
    case 'date_from':
      return Date.parse(facts.times.from);
    case 'date_to':
      return Date.parse(facts.times.until);
    case 'date_admission':
      return Date.parse(facts.times.admission);
    default:
      return assertNever(term);
  }
};

/** Whole minutes since an entry. One that another desk's clock puts after now was just now: −1 is kept for none. */
const minutesSince = (ms: number | undefined, now: number): number =>
  ms === undefined ? -1 : Math.max(0, Math.floor((now - ms) / MINUTE_MS));

const daysAmong = (entries: RuleScene['entries']): number => new Set(entries.map(({ day }) => day)).size;

/** The number that a term stands for at a scan. */
export const numberOf = (term: NumberTerm, scene: RuleScene): number => {
  const { entries, now, today } = scene;
  if (term.kind === 'count') {
    const cutoff = momentOf(term.time, scene);
    const isSince = term.name === 'entries_since' || term.name === 'entries_days_since';
    const counted = entries.filter(({ ms }) => (isSince ? ms >= cutoff : ms < cutoff));
    return term.name.startsWith('entries_days') ? daysAmong(counted) : counted.length;
  }
  switch (term.name) {
    case 'now_isoweekday':
      return new Date(today).getUTCDay() || 7;
    case 'entries_number':
      return entries.length;
    case 'entries_today':
      return entries.filter(({ day }) => day === today).length;
    case 'entries_days':
      return daysAmong(entries);
    case 'minutes_since_last_entry':
      return minutesSince(entries.length === 0 ? undefined : Math.max(...entries.map(({ ms }) => ms)), now);
    case 'minutes_since_first_entry':
      return minutesSince(entries.length === 0 ? undefined : Math.min(...entries.map(({ ms }) => ms)), now);
    default:
      return assertNever(term);
  }
};
