import type { MusterPerson, MusterState } from '../../../shared/contract/muster.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Actor } from '../gate/session.ts';
import { prepareMusterExits } from './muster-exits.ts';
import { groupRows, type MusterTally, openGroupNames, tallyRoll } from './muster-groups.ts';
import { type Marks, openMusterMarks } from './muster-marks.ts';
import { chosenMembers, type PeopleWish, prepareMusterPeople } from './muster-people.ts';
import { type Member, openMusterRoll, type Roll } from './muster-roll.ts';
import { prepareRunningMuster, type RunningMuster } from './running-muster.ts';

interface Moment {
  readonly running: RunningMuster;
  readonly roll: Roll;
  readonly marks: Marks;
}

/** What was worked out for one version of roll and marks: fifty screens that ask at once cost no more than one. */
const openOnce = <Value>() => {
  let known: { readonly key: string; readonly value: Value } | null = null;
  return ({ roll, marks }: Moment, what: string, work: () => Value): Value => {
    const key = `${roll.version} ${marks.version} ${what}`;
    if (known?.key !== key) known = { key, value: work() };
    return known.value;
  };
};

const seesPhones = ({ role }: Actor): boolean => role === 'host' || role === 'organiser';

/** Opens the muster of a desk: `operatorName` names whoever started it. */
export const openMuster = (parts: DeskParts, operatorName: (id: string) => string) => {
  const { log, notices, ports, gate } = parts;
  const running = prepareRunningMuster(parts.sql);
  const roll = openMusterRoll(parts);
  const marks = openMusterMarks(parts);
  const people = prepareMusterPeople(parts.sql);
  const exits = prepareMusterExits(parts);
  const tallyOnce = openOnce<MusterTally>();
  const chosenOnce = openOnce<readonly Member[]>();

  const state = (): MusterState => {
    const now = running();
    return { since: now?.since ?? null, startedBy: now === undefined ? '' : operatorName(now.operatorId) };
  };
  const turn = (to: 'on' | 'off', { operatorId }: Actor): MusterState => {
    const isOn = running() !== undefined;
    // Two who press at once start one muster, and end it once.
    if (isOn === (to === 'on')) return state();
    log.append([{ subject: '', operatorId, body: { kind: 'muster', state: to, at: nowIso(ports) } }]);
    if (to === 'off') roll.forget();
    notices.announce({ kind: 'muster' });
    return state();
  };
  const moment = async (): Promise<Moment> => {
    if (running() === undefined) throw cannot('no-muster');
    const now = await roll.read();
    const stillOn = running();
    if (stillOn === undefined) throw cannot('no-muster');
    return { running: stillOn, roll: now, marks: marks.of(stillOn) };
  };
  const tally = (now: Moment) => tallyOnce(now, '', () => tallyRoll(now.roll, now.marks));
  const scene = (now: Moment, actor: Actor) => ({
    marks: now.marks,
    nameOfGroup: openGroupNames(parts),
    showsPhones: seesPhones(actor),
  });
  const personOf = async (attendeeId: string, actor: Actor): Promise<MusterPerson> => {
    const now = await moment();
    const member = now.roll.member(attendeeId);
    const [person] = member === undefined ? [] : people([member], scene(now, actor));
    if (person === undefined) throw notFound();
    return person;
  };
  const window = async ({ offset, limit, ...wish }: PeopleWish & Window, actor: Actor) => {
    const now = await moment();
    const chosen = chosenOnce(now, JSON.stringify(wish), () => chosenMembers(now.roll, now.marks, wish));
    return { total: chosen.length, rows: people(chosen.slice(offset, offset + limit), scene(now, actor)) };
  };
  const os = gate.muster;
  return {
    handlers: os.router({
      state: os.state.handler(() => state()),
      start: os.start.handler(({ context }) => turn('on', context.actor)),
      end: os.end.handler(({ context }) => turn('off', context.actor)),
      overview: os.overview.handler(async () => ({ counts: tally(await moment()).all, exits: exits() })),
      groups: os.groups.handler(async ({ input: { by, offset, limit } }) => {
        const rows = groupRows(tally(await moment()), by, openGroupNames(parts));
        return { total: rows.length, rows: rows.slice(offset, offset + limit) };
      }),
      people: os.people.handler(({ input, context }) => window(input, context.actor)),
      mark: os.mark.handler(async ({ input, context: { actor } }) => {
        await personOf(input.attendeeId, actor);
        const body = { kind: 'muster-mark' as const, ...input, at: nowIso(ports) };
        log.append([{ subject: input.attendeeId, operatorId: actor.operatorId, body }]);
        notices.announce({ kind: 'muster' });
        return personOf(input.attendeeId, actor);
      }),
    }),
    close: async (): Promise<void> => {
      marks.close();
      await roll.close();
    },
  };
};

interface Window {
  readonly offset: number;
  readonly limit: number;
}
