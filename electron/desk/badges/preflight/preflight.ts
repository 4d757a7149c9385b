import type { BadgeSelection } from '../../../../shared/contract/badge-selection.ts';
import {
  MOST_FOUND,
  type PreflightPerson,
  type PreflightStep,
} from '../../../../shared/contract/preflight.ts';
import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import {
  type BadgeFinding,
  type FindingKind,
  finding,
  gravestFirst,
} from '../../../../shared/domain/badges/preflight/finding.ts';
import type { Cards } from '../../cards/cards.ts';
import { choosePeople, getsBadge } from '../../cards/choose-people.ts';
import type { PeopleRoll } from '../../cards/people-roll.ts';
import { namesakes, type RollEntry } from '../../cards/roll-entry.ts';
import type { DeskParts } from '../../desk-parts.ts';
import type { BadgePress } from '../badge-press.ts';
import type { BadgeJob } from '../badge-studio.ts';
import type { ExaminedBadge } from './examine-badge.ts';
import { examineSafely } from './examine-safely.ts';

/** What pre-flight needs. */
export interface PreflightParts extends Pick<DeskParts, 'settings'> {
  readonly press: BadgePress;
  readonly roll: PeopleRoll;
  readonly cards: Cards;
  readonly layoutOf: (entry: RollEntry) => BadgeLayout;
}

/** So many badges are looked at in one go; badges of guests are made in between. */
const SLICE = 20;
/** Of people with one name so many are told apart. */
const MOST_NAMESAKES = 40;

/**
 * Looks at the badges of a selection, in order of names, so that people who share one come together. Keeps nothing
 * but counts: it takes the same memory for a hundred people and for a hundred thousand.
 */
export async function* preflight(
  parts: PreflightParts,
  selection: BadgeSelection,
  signal: AbortSignal | undefined,
): AsyncGenerator<PreflightStep, void, void> {
  const { chosen, leftOut } = await choosePeople(parts.roll, parts.settings, selection);
  const total = chosen.length;
  const counts: Partial<Record<FindingKind, number>> = {};
  let [done, withFindings] = [0, 0];
  while (done < total) {
    const slice = chosen.slice(done, done + SLICE);
    const people = await examineSlice(parts, slice, signal);
    if (signal?.aborted === true) return;
    for (const { findings } of people)
      for (const kind of new Set(findings.map((one) => one.kind))) counts[kind] = (counts[kind] ?? 0) + 1;
    const found = people.slice(0, Math.max(0, MOST_FOUND - withFindings));
    withFindings += people.length;
    done += slice.length;
    yield { kind: 'checked', done, total, found };
  }
  yield { kind: 'finished', total, fine: total - withFindings, leftOut, counts };
}

/** Those of a slice on whose badges something was found. */
const examineSlice = async (
  parts: PreflightParts,
  slice: readonly RollEntry[],
  signal: AbortSignal | undefined,
): Promise<readonly PreflightPerson[]> => {
  const isPrinted = getsBadge(parts.settings);
  const sorted = parts.roll.sorted();
  const sharing = new Map(
    slice.map((entry) => [entry.id, namesakes(sorted, entry, MOST_NAMESAKES).filter(isPrinted)]),
  );
  const everybody = new Map([...slice, ...[...sharing.values()].flat()].map((entry) => [entry.id, entry]));
  const jobs = [...everybody.values()].flatMap((entry) => jobOf(parts, entry));
  const examined = await examineSafely(parts.press.renderer(), jobs, signal);
  const byId = new Map(examined.map((one) => [one.attendeeId, one]));
  return slice.flatMap((entry) => {
    const own = byId.get(entry.id);
    if (own === undefined) return [];
    const others = (sharing.get(entry.id) ?? []).filter(({ id }) => id !== entry.id);
    const findings = gravestFirst([...own.findings, ...sameName(own, others, byId)]);
    return findings.length === 0 ? [] : [personOf(parts, entry, findings)];
  });
};

const jobOf = ({ press, layoutOf }: PreflightParts, entry: RollEntry): readonly BadgeJob[] => {
  const job = press.jobOf(entry.id, layoutOf(entry));
  // Nobody of this id any more: the list changed meanwhile.
  return job === null ? [] : [job];
};

/** Two people of one name whose badges say the same: nobody can tell which is whose. */
const sameName = (
  own: ExaminedBadge,
  others: readonly RollEntry[],
  byId: ReadonlyMap<string, ExaminedBadge>,
): readonly BadgeFinding[] => {
  const alike = others.filter(({ id }) => own.saying !== '' && byId.get(id)?.saying === own.saying);
  return alike.length === 0 ? [] : [finding('same-name', '', { count: String(alike.length) })];
};

const personOf = (
  { cards, layoutOf }: PreflightParts,
  entry: RollEntry,
  findings: readonly BadgeFinding[],
): PreflightPerson => ({
  attendeeId: entry.id,
  name: cards.byId(entry.id)?.name ?? '',
  town: entry.town,
  category: entry.category,
  layout: layoutOf(entry).name,
  findings: findings.map(({ kind, element, params }) => ({
    kind,
    element: layerName(layoutOf(entry), element),
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        name === 'by' ? layerName(layoutOf(entry), value) : value,
      ]),
    ),
  })),
});

/** What the designer calls a layer. */
const layerName = ({ elements, back }: BadgeLayout, id: string): string => {
  const all = [...elements, ...(back?.kind === 'own' ? back.elements : [])];
  return all.find((one) => one.id === id)?.name || id;
};
