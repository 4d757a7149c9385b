import type { MusterCounts, MusterGroup } from '../../../shared/contract/muster.ts';
import { atTheDoor } from '../../../shared/domain/programme/room-clock.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import type { Member } from './make-roll.ts';
import type { Marks } from './muster-marks.ts';
import type { Roll } from './muster-roll.ts';
import { busGroup, HOUSE, sessionGroup } from './trace-places.ts';

export const UNLISTED = 'unlisted';
const NO_DELEGATION = 'no-delegation';

/** The groups to which somebody belongs; empty for who is neither inside nor marked. */
export const groupsOf = ({ id, where, delegation }: Member, marks: Marks): readonly [string, string] | [] => {
  if (where === null && !marks.byPerson.has(id)) return [];
  const place = where === null ? UNLISTED : where.kind === 'house' ? HOUSE : where.group;
  return [place, delegation === '' ? NO_DELEGATION : `delegation/${delegation}`];
};

const NO_MARKS: Marks = { version: 0, byPerson: new Map() };

type Counting = { -readonly [Key in keyof MusterCounts]: MusterCounts[Key] };

const nothing = (): Counting => ({ listed: 0, open: 0, safe: 0, missing: 0 });

/** Everybody who is inside or marked, in numbers. */
export interface MusterTally {
  readonly all: MusterCounts;
  readonly byGroup: ReadonlyMap<string, MusterCounts>;
}

/** Counts everybody who is inside, once through the roll: marks come on top. */
export const tallyInside = ({ members }: Roll): MusterTally => {
  const all = nothing();
  const byGroup = new Map<string, Counting>();
  for (const member of members) {
    if (member.where === null) continue;
    for (const counts of [all, ...groupsOf(member, NO_MARKS).map((group) => countsOf(byGroup, group))]) {
      counts.listed += 1;
      counts.open += 1;
    }
  }
  return { all, byGroup };
};

/** The numbers with what was marked: as much work as there are marks and groups, not people. */
export const tallyMarks = (inside: MusterTally, roll: Roll, marks: Marks): MusterTally => {
  const all = { ...inside.all };
  const byGroup = new Map([...inside.byGroup].map(([group, counts]) => [group, { ...counts }]));
  for (const [id, state] of marks.byPerson) {
    const member = roll.member(id);
    if (member === undefined) continue;
    for (const counts of [all, ...groupsOf(member, marks).map((group) => countsOf(byGroup, group))]) {
      counts[state] += 1;
      if (member.where !== null) counts.open -= 1;
    }
  }
  return { all, byGroup };
};

const countsOf = (byGroup: Map<string, Counting>, group: string): Counting => {
  const known = byGroup.get(group) ?? nothing();
  byGroup.set(group, known);
  return known;
};

type Named = Pick<MusterGroup, 'kind' | 'name' | 'title'>;

/** Opens the names of groups: what a room is called and what is on there, which bus of which trip. */
export const openGroupNames = ({ programme, ports }: Pick<DeskParts, 'programme' | 'ports'>) => {
  const buses = new Map<string, Named>();
  const rooms = new Map<string, ReturnType<DeskParts['programme']['activities']>[number][]>();
  for (const activity of programme.activities()) {
    const title = activity.title;
    for (const { id, name } of activity.buses.length === 0 ? [{ id: '', name: '' }] : activity.buses)
      if (activity.legs.length > 0) buses.set(busGroup(activity.id, id), { kind: 'bus', name, title });
    const group = sessionGroup(activity);
    rooms.set(group, [...(rooms.get(group) ?? []), activity]);
  }
  return (group: string): Named => {
    if (group === HOUSE || group === UNLISTED || group === NO_DELEGATION)
      return { kind: group, name: '', title: null };
    const [kind = '', ...rest] = group.split('/');
    const name = rest.join('/');
    if (kind === 'delegation') return { kind, name, title: null };
    // A bus that was taken out of the trip with people on it keeps its id.
    if (kind === 'bus') return buses.get(group) ?? { kind, name: rest.at(-1) ?? '', title: null };
    const sessions = rooms.get(group) ?? [];
    if (kind === 'session') return { kind: 'room', name: '', title: sessions[0]?.title ?? null };
    const { now, previous } = atTheDoor(sessions, nowIso(ports));
    return { kind: 'room', name, title: (now ?? previous)?.title ?? null };
  };
};

const PLACE_KINDS: readonly MusterGroup['kind'][] = ['room', 'bus', 'house', 'unlisted'];

const sortedBy = ({ name, title }: Named): string => name || (title?.en ?? '');

const rankOf = ({ kind }: MusterGroup): number => {
  const place = PLACE_KINDS.indexOf(kind);
  return place < 0 ? (kind === 'delegation' ? 4 : 5) : place;
};

/** The groups of a kind in their order: rooms, buses, the house, then whoever was not on the list. */
export const groupRows = (
  { byGroup }: MusterTally,
  by: 'place' | 'delegation',
  nameOf: (group: string) => Named,
): readonly MusterGroup[] =>
  [...byGroup]
    .map(([id, counts]) => ({ id, ...nameOf(id), counts }))
    .filter(({ kind }) => (by === 'delegation') === (kind === 'delegation' || kind === 'no-delegation'))
    .sort((a, b) => rankOf(a) - rankOf(b) || sortedBy(a).localeCompare(sortedBy(b), 'en', { numeric: true }));
