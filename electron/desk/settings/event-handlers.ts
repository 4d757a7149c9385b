import type {
  CheckpointView,
  EventSettings,
  EventState,
  ListedCheckpoint,
} from '../../../shared/contract/event.ts';
import { isFoyerText } from '../../../shared/domain/codes/foyer-alphabet.ts';
import { drawEventPrefix } from '../../../shared/domain/codes/foyer-code.ts';
import { HANDOUT_PREFIX } from '../../../shared/domain/programme/checkpoint-id.ts';
import { MAIN_ENTRANCE } from '../cards/cards.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { withoutUndefined } from '../gate/without-undefined.ts';
import { changedTexts } from './field-texts.ts';
import { refuseUnreadRule } from './refuse-rule.ts';
import { loadSampleEvent } from './sample-event.ts';
import type { Settings } from './settings.ts';

/** What the event's state says of people; the attendees feature knows. */
export interface PeopleState {
  isSearchReady(): boolean;
}

/** The event, this desk, its checkpoints, and the sample conference. */
export const eventHandlers = (parts: DeskParts, people: PeopleState, version: string) => {
  const { log, notices, settings, sql } = parts;
  const os = parts.gate.event;
  const countPeople = sql.prepare<[], number>('SELECT count(*) FROM attendee').pluck();

  const state = (): EventState => {
    const total = countPeople.get() ?? 0;
    const event = settings.event();
    return {
      at: nowIso(parts.ports),
      phase: total === 0 && event.name === '' ? 'empty' : 'ready',
      event,
      desk: { ...settings.desk(), id: log.deskId },
      checkpoints: [...settings.checkpoints()],
      people: total,
      isSearchReady: people.isSearchReady(),
      version,
    };
  };
  const changed = (): EventState => {
    settings.refresh();
    notices.announce({ kind: 'event' });
    return state();
  };

  return os.router({
    state: os.state.handler(state),
    openSample: os.openSample.handler(async ({ context }) => {
      await loadSampleEvent(parts, context.actor.operatorId);
      notices.announce({ kind: 'attendees', ids: [] });
      return changed();
    }),
    save: os.save.handler(({ input, context }) => {
      saveEvent(parts, input, context.actor.operatorId);
      return changed();
    }),
    saveDesk: os.saveDesk.handler(({ input }) => {
      const { checkpointId } = input;
      if (checkpointId !== undefined) refuseUnusable(settings, checkpointId);
      settings.saveDesk(withoutUndefined(input));
      return changed();
    }),
    saveCheckpoint: os.saveCheckpoint.handler(({ input, context }) => {
      saveCheckpoint(parts, input, context.actor.operatorId);
      return changed();
    }),
    removeCheckpoint: os.removeCheckpoint.handler(({ input, context }) => {
      if (input.id === MAIN_ENTRANCE) throw cannot('main-entrance-stays');
      setRemoved(parts, input.id, true, context.actor.operatorId);
      return changed();
    }),
    restoreCheckpoint: os.restoreCheckpoint.handler(({ input, context }) => {
      setRemoved(parts, input.id, false, context.actor.operatorId);
      return changed();
    }),
  });
};

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const saveEvent = (
  { log, ports, settings }: DeskParts,
  changes: { readonly [Key in keyof EventSettings]?: EventSettings[Key] | undefined },
  operatorId: string,
): void => {
  if (changes.timeZone !== undefined && !isTimeZone(changes.timeZone))
    throw cannot('no-such-time-zone', { zone: changes.timeZone });
  if (changes.code !== undefined && (changes.code.length !== 2 || !isFoyerText(changes.code)))
    throw cannot('event-code-letters', { code: changes.code });
  const from = changes.from ?? settings.event().from;
  const until = changes.until ?? settings.event().until;
  if (until < from) throw cannot('event-ends-before-it-begins', { from, until });
  const isFirst = settings.event().name === '' && changes.code === undefined;
  const code = isFirst ? { code: drawEventPrefix((below) => (ports.randomBytes(1)[0] ?? 0) % below) } : {};
  const fields = changedTexts(settings.event(), { ...code, ...changes });
  if (Object.keys(fields).length === 0) return;
  log.append([{ subject: '', operatorId, body: { kind: 'event-set', fields } }]);
};

const knownOr = (settings: Settings, id: string): ListedCheckpoint => {
  const known = settings.checkpoint(id);
  if (known === undefined) throw cannot('no-checkpoint', { id });
  return known;
};

const refuseUnusable = (settings: Settings, id: string): void => {
  const { name, isRemoved } = knownOr(settings, id);
  if (isRemoved) throw cannot('checkpoint-removed', { name });
};

type CheckpointParts = Pick<DeskParts, 'log' | 'settings'>;

const writeCheckpoint = (
  { log, settings }: CheckpointParts,
  id: string,
  fields: Partial<ListedCheckpoint>,
  operatorId: string,
): void => {
  const changed = changedTexts(settings.checkpoint(id) ?? {}, fields);
  if (Object.keys(changed).length === 0) return;
  log.append([{ subject: '', operatorId, body: { kind: 'checkpoint-set', id, fields: changed } }]);
};

const setRemoved = (parts: CheckpointParts, id: string, isRemoved: boolean, operatorId: string): void => {
  knownOr(parts.settings, id);
  writeCheckpoint(parts, id, { isRemoved }, operatorId);
};

/** Who has arrived is counted at the main entrance, and what is lent is known by its id. */
const refuseOtherKind = (
  known: ListedCheckpoint | undefined,
  id: string,
  kind: CheckpointView['kind'],
): void => {
  if (known?.kind === kind) return;
  const isLending = kind === 'handout';
  if (id === MAIN_ENTRANCE || isLending !== id.startsWith(HANDOUT_PREFIX))
    throw cannot('checkpoint-kind', { id });
};

const saveCheckpoint = (
  parts: CheckpointParts,
  { id, ...fields }: CheckpointView,
  operatorId: string,
): void => {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(id)) throw cannot('checkpoint-id', { id });
  refuseOtherKind(parts.settings.checkpoint(id), id, fields.kind);
  refuseUnreadRule(fields.rules);
  const { from, until } = fields;
  if (from !== null && until !== null && Date.parse(until) < Date.parse(from))
    throw cannot('checkpoint-closes-before-it-opens', { from, until });
  writeCheckpoint(parts, id, fields, operatorId);
};
