import type { MusterMark, MusterPerson } from '../../../shared/contract/muster.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';
import type { Sql } from '../database/open-database.ts';
import type { Member } from './make-roll.ts';
import type { openGroupNames } from './muster-groups.ts';
import { groupsOf, UNLISTED } from './muster-groups.ts';
import type { Marks } from './muster-marks.ts';
import type { Roll } from './muster-roll.ts';

/** Which people of the roll are wanted. */
export interface PeopleWish {
  /** Empty for all. */
  readonly group: string;
  readonly show: 'all' | MusterMark;
  readonly text: string;
}

type PersonRow = Pick<MusterPerson, 'id' | 'ownScript' | 'town' | 'country' | 'delegation' | 'phone'> & {
  readonly given: string;
  readonly family: string;
  readonly display: string;
};

const wordsOf = (text: string): readonly string[] => foldForSorting(text).split(' ').filter(Boolean);

const isCalled = (sortName: string, wanted: readonly string[]): boolean => {
  if (wanted.length === 0) return true;
  const words = sortName.split(' ');
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
};

/** The people of a group in the order of their names. */
export const chosenMembers = (
  { members }: Roll,
  marks: Marks,
  { group, show, text }: PeopleWish,
): readonly Member[] => {
  const wanted = wordsOf(text);
  return members.filter((member) => {
    const groups = groupsOf(member, marks);
    if (groups.length === 0 || (group !== '' && !groups.includes(group))) return false;
    if (show !== 'all' && (marks.byPerson.get(member.id) ?? 'open') !== show) return false;
    return isCalled(member.sortName, wanted);
  });
};

export interface PersonScene {
  readonly marks: Marks;
  readonly nameOfGroup: ReturnType<typeof openGroupNames>;
  /** Numbers are for those who call people, not for every desk. */
  readonly showsPhones: boolean;
}

/** Prepares the reading of who people are. */
export const prepareMusterPeople = (sql: Sql) => {
  const people = sql.prepare<[string], PersonRow>(
    `SELECT a.id, a.given, a.family, a.display, a.own_script AS ownScript, a.town, a.country, a.delegation, a.phone
     FROM json_each(?) wanted CROSS JOIN attendee a ON a.id = wanted.value ORDER BY wanted.key`,
  );
  return (members: readonly Member[], { marks, nameOfGroup, showsPhones }: PersonScene): MusterPerson[] => {
    const byId = new Map(members.map((member) => [member.id, member]));
    return people.all(JSON.stringify([...byId.keys()])).map(({ given, family, display, ...row }) => {
      const name = nameOf({ given, family, display, ownScript: row.ownScript });
      const member = byId.get(row.id);
      const [place = UNLISTED] = member === undefined ? [] : groupsOf(member, marks);
      return {
        ...row,
        name,
        ownScript: row.ownScript === name ? '' : row.ownScript,
        phone: showsPhones ? row.phone : '',
        place: { id: place, ...nameOfGroup(place) },
        since: member?.where?.since ?? null,
        mark: marks.byPerson.get(row.id) ?? 'open',
      };
    });
  };
};
