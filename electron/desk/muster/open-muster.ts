import type { MusterMark, MusterPerson, MusterState, Ticking } from '../../../shared/contract/muster.ts';
import { looksLike } from '../../../shared/domain/codes/looks-like.ts';
import type { RawReading } from '../../../shared/domain/codes/repair-candidates.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import type { Actor } from '../gate/session.ts';
import { prepareMusterExits } from './muster-exits.ts';
import { openMusterLists } from './muster-lists.ts';
import { openMusterMarks } from './muster-marks.ts';
import { openMusterRoll } from './muster-roll.ts';
import { prepareRunningMuster } from './running-muster.ts';

/** What the rest of the desk does for a muster. */
export interface MusterPorts {
  /** Names whoever started it. */
  readonly operatorName: (id: string) => string;
  /** Whose code was read. */
  readonly ownersOf: (raw: RawReading) => { readonly text: string; readonly attendeeIds: readonly string[] };
}

/** Opens the muster of a desk. */
export const openMuster = (parts: DeskParts, { operatorName, ownersOf }: MusterPorts) => {
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
  const scan = async (raw: RawReading, actor: Actor): Promise<Ticking> => {
    const { text, attendeeIds } = ownersOf(raw);
    const [attendeeId, ...others] = attendeeIds;
    if (attendeeId === undefined) return { kind: 'unknown', looksLike: looksLike(text) };
    if (others.length > 0) return { kind: 'several' };
    const before = await lists.person(attendeeId, actor);
    if (before.mark === 'safe') return { kind: 'ticked', person: before, isNew: false };
    return { kind: 'ticked', person: await mark(attendeeId, 'safe', actor), isNew: true };
  };
  return {
    handlers: musterHandlers(parts, { lists, state, turn, mark, scan }),
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
  readonly scan: (raw: RawReading, actor: Actor) => Promise<Ticking>;
}

const musterHandlers = (parts: DeskParts, { lists, state, turn, mark, scan }: MusterActs) => {
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
    scan: os.scan.handler(({ input, context }) => scan(input, context.actor)),
  });
};
