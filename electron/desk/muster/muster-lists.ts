import type { MusterCounts, MusterGroup, MusterPerson } from '../../../shared/contract/muster.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Actor } from '../gate/session.ts';
import type { Member } from './make-roll.ts';
import { groupRows, type MusterTally, openGroupNames, tallyInside, tallyMarks } from './muster-groups.ts';
import type { Marks, MusterMarks } from './muster-marks.ts';
import { chosenMembers, type PeopleWish, prepareMusterPeople } from './muster-people.ts';
import type { MusterRoll, Roll } from './muster-roll.ts';
import type { RunningMuster } from './running-muster.ts';

/** Roll and marks of the muster that is on, as they are now. */
interface Moment {
  readonly roll: Roll;
  readonly marks: Marks;
}

/** What was worked out for one state of things: fifty screens that ask at once cost no more than one. */
const openOnce = <Value>() => {
  let known: { readonly key: string; readonly value: Value } | null = null;
  return (key: string, work: () => Value): Value => {
    if (known?.key !== key) known = { key, value: work() };
    return known.value;
  };
};

const versionOf = ({ roll, marks }: Moment): string => `${roll.version} ${marks.version}`;

export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** Numbers are for those who call people, not for every desk. */
const seesPhones = ({ role }: Actor): boolean => role === 'host' || role === 'organiser';

export interface ListParts {
  readonly roll: MusterRoll;
  readonly marks: MusterMarks;
  readonly running: () => RunningMuster | undefined;
}

/** Opens the lists of a muster. Each is refused where no muster is on. */
export const openMusterLists = (desk: DeskParts, { roll, marks, running }: ListParts) => {
  const people = prepareMusterPeople(desk.sql);
  const insideOnce = openOnce<MusterTally>();
  const tallyOnce = openOnce<MusterTally>();
  const chosenOnce = openOnce<readonly Member[]>();

  const moment = async (): Promise<Moment> => {
    if (running() === undefined) throw cannot('no-muster');
    const now = await roll.read();
    // It may have ended while the roll was made.
    const stillOn = running();
    if (stillOn === undefined) throw cannot('no-muster');
    return { roll: now, marks: marks.of(stillOn) };
  };
  const tally = (now: Moment): MusterTally => {
    const { roll: people, marks: set } = now;
    const inside = insideOnce(`${people.version}`, () => tallyInside(people));
    return tallyOnce(versionOf(now), () => tallyMarks(inside, people, set));
  };
  const scene = (now: Moment, actor: Actor) => ({
    marks: now.marks,
    nameOfGroup: openGroupNames(desk),
    showsPhones: seesPhones(actor),
  });
  return {
    counts: async (): Promise<MusterCounts> => tally(await moment()).all,
    groups: async (by: 'place' | 'delegation'): Promise<readonly MusterGroup[]> =>
      groupRows(tally(await moment()), by, openGroupNames(desk)),
    async people({ offset, limit, ...wish }: PeopleWish & Window, actor: Actor) {
      const now = await moment();
      const chosen = chosenOnce(`${versionOf(now)} ${JSON.stringify(wish)}`, () =>
        chosenMembers(now.roll, now.marks, wish),
      );
      return { total: chosen.length, rows: people(chosen.slice(offset, offset + limit), scene(now, actor)) };
    },
    /** One person, on the list of the muster or not. */
    async person(attendeeId: string, actor: Actor): Promise<MusterPerson> {
      const now = await moment();
      const member = now.roll.member(attendeeId);
      const [person] = member === undefined ? [] : people([member], scene(now, actor));
      if (person === undefined) throw notFound();
      return person;
    },
  };
};
