import type { MusterMark, MusterPerson, MusterState } from '../../../shared/contract/muster.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import type { Actor } from '../gate/session.ts';
import { prepareMusterExits } from './muster-exits.ts';
import { openMusterLists } from './muster-lists.ts';
import { openMusterMarks } from './muster-marks.ts';
import { openMusterRoll } from './muster-roll.ts';
import { prepareRunningMuster } from './running-muster.ts';

/** Opens the muster of a desk: `operatorName` names whoever started it. */
export const openMuster = (parts: DeskParts, operatorName: (id: string) => string) => {
  const { log, notices, ports } = parts;
  const running = prepareRunningMuster(parts.sql);
  const roll = openMusterRoll(parts);
  const marks = openMusterMarks(parts);
  const lists = openMusterLists(parts, { roll, marks, running });

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
  const mark = async (attendeeId: string, to: MusterMark, actor: Actor): Promise<MusterPerson> => {
    await lists.person(attendeeId, actor);
    const body = { kind: 'muster-mark' as const, attendeeId, state: to, at: nowIso(ports) };
    log.append([{ subject: attendeeId, operatorId: actor.operatorId, body }]);
    notices.announce({ kind: 'muster' });
    return lists.person(attendeeId, actor);
  };
  return {
    handlers: musterHandlers(parts, { lists, state, turn, mark }),
    close: async (): Promise<void> => {
      marks.close();
      await roll.close();
    },
  };
};

interface MusterActs {
  readonly lists: ReturnType<typeof openMusterLists>;
  readonly state: () => MusterState;
  readonly turn: (to: 'on' | 'off', actor: Actor) => MusterState;
  readonly mark: (attendeeId: string, to: MusterMark, actor: Actor) => Promise<MusterPerson>;
}

const musterHandlers = (parts: DeskParts, { lists, state, turn, mark }: MusterActs) => {
  const exits = prepareMusterExits(parts);
  const os = parts.gate.muster;
  return os.router({
    state: os.state.handler(() => state()),
    start: os.start.handler(({ context }) => turn('on', context.actor)),
    end: os.end.handler(({ context }) => turn('off', context.actor)),
    overview: os.overview.handler(async () => ({ counts: await lists.counts(), exits: exits() })),
    groups: os.groups.handler(async ({ input: { by, offset, limit } }) => {
      const rows = await lists.groups(by);
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    }),
    people: os.people.handler(({ input, context }) => lists.people(input, context.actor)),
    mark: os.mark.handler(({ input, context }) => mark(input.attendeeId, input.state, context.actor)),
  });
};
