import type { GroupMember } from '../../../../shared/contract/checkin.ts';

/** Which members of a delegation are ticked, and at which row the arrows stand. */
export interface GroupPick {
  readonly unticked: readonly string[];
  readonly current: number;
}

export const FIRST_PICK: GroupPick = { unticked: [], current: 0 };

export const canTick = (member: GroupMember): boolean => member.verdict === 'ready';

/** All who are not here yet and may come in, but those that somebody unticked. */
export const tickedIds = (members: readonly GroupMember[], { unticked }: GroupPick): readonly string[] =>
  members.filter((member) => canTick(member) && !unticked.includes(member.id)).map(({ id }) => id);

export const toggled = (pick: GroupPick, member: GroupMember | undefined): GroupPick => {
  if (member === undefined || !canTick(member)) return pick;
  const isUnticked = pick.unticked.includes(member.id);
  return {
    ...pick,
    unticked: isUnticked ? pick.unticked.filter((id) => id !== member.id) : [...pick.unticked, member.id],
  };
};

export const moved = (pick: GroupPick, by: number, members: readonly GroupMember[]): GroupPick => ({
  ...pick,
  current: Math.min(Math.max(0, members.length - 1), Math.max(0, pick.current + by)),
});
