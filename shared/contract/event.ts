import { z } from 'zod';
import { bilingualLine, eventDay, instant, line, MOST_LISTED, minutes, places, words } from './bounds.ts';
import { forRoles, ORGANISERS } from './procedure.ts';

/** A text in the languages of the product. */
const bilingual = z.object({ en: z.string(), de: z.string() });

export const category = z.object({
  id: z.string(),
  label: bilingual,
  colour: z.string(),
  printsBadge: z.boolean(),
});
export const overrideReason = z.object({ id: z.string(), label: bilingual });
export const theme = z.object({ id: z.string(), label: bilingual, colour: z.string() });

export const CHECKPOINT_KINDS = ['entrance', 'room', 'leg', 'meal', 'handout'] as const;
export const checkpoint = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(CHECKPOINT_KINDS),
  mode: z.enum(['once', 'once-a-day', 'in-and-out', 'free-count']),
  letsPendingIn: z.boolean(),
  /** Categories or ticket types that may pass; none named means everybody. */
  categories: z.array(z.string()).default([]),
  /** When it is open; null is without end on that side. */
  from: z.iso.datetime().nullable().default(null),
  until: z.iso.datetime().nullable().default(null),
  /** So many minutes of grace before and after. */
  toleranceMinutes: z.number().int().min(0).default(0),
  capacity: z.number().int().min(0).nullable().default(null),
  /** A rule in pretix's dialect of JSON logic, or empty. */
  rules: z.string().default(''),
});
export type CheckpointView = z.infer<typeof checkpoint>;

/** A checkpoint of the event. Where it was removed nobody is let in any more; its scans and its name stay. */
export const listedCheckpoint = checkpoint.extend({ isRemoved: z.boolean() });
export type ListedCheckpoint = z.infer<typeof listedCheckpoint>;

export const eventSettings = z.object({
  name: z.string(),
  /** Two characters of the code alphabet: the event part of Foyer codes. */
  code: z.string(),
  venue: z.string(),
  /** The network for guests, as badges and signs may say it. */
  wifiName: z.string(),
  wifiPassword: z.string(),
  /** Whom guests call when something has happened. */
  emergencyNumber: z.string(),
  timeZone: z.string(),
  /** Local dates, first and last day. */
  from: z.iso.date(),
  until: z.iso.date(),
  isSample: z.boolean(),
  categories: z.array(category),
  themes: z.array(theme),
  /** Public keys of pretix's signed tickets, as its event gives them under `valid_keys.pretix_sig1`. */
  ticketKeys: z.array(z.string()),
  overrideReasons: z.array(overrideReason),
  undoReasons: z.array(overrideReason),
  reprintReasons: z.array(overrideReason),
  /** Whether being let into one room means having left the one before. */
  leavesByEnteringElsewhere: z.boolean(),
});
export type EventSettings = z.infer<typeof eventSettings>;

/** What belongs to this desk alone. */
export const deskSettings = z.object({
  name: z.string(),
  place: z.string(),
  checkpointId: z.string(),
  autoPrint: z.boolean(),
  scannerPrefix: z.string(),
  scannerSuffix: z.string(),
  /** What nobody named has a name in it. */
  language: z.enum(['en', 'de']),
});
export type DeskSettings = z.infer<typeof deskSettings>;

export const eventState = z.object({
  /** The desk's clock. */
  at: z.iso.datetime(),
  /** `empty`: neither people nor an event yet; the first-run screen is due. */
  phase: z.enum(['empty', 'ready']),
  event: eventSettings,
  desk: deskSettings.extend({ id: z.string() }),
  /** Those that were removed too. */
  checkpoints: z.array(listedCheckpoint),
  people: z.number().int(),
  /** The search index is loaded. */
  isSearchReady: z.boolean(),
  version: z.string(),
});
export type EventState = z.infer<typeof eventState>;

/** The same within reason, as somebody may change it. */
const reasons = z.array(overrideReason.extend({ id: line, label: bilingualLine })).max(MOST_LISTED);
const eventChanges = eventSettings
  .omit({ isSample: true })
  .extend({
    name: line,
    venue: words,
    wifiName: line,
    wifiPassword: line,
    emergencyNumber: line,
    timeZone: line,
    from: eventDay,
    until: eventDay,
    categories: z.array(category.extend({ id: line, label: bilingualLine, colour: line })).max(MOST_LISTED),
    themes: z.array(theme.extend({ id: line, label: bilingualLine, colour: line })).max(MOST_LISTED),
    ticketKeys: z.array(z.string().max(10_000)).max(100),
    overrideReasons: reasons,
    undoReasons: reasons,
    reprintReasons: reasons,
  })
  .partial();
const deskChanges = deskSettings
  .extend({ name: line, place: line, scannerPrefix: line, scannerSuffix: line })
  .partial();
const wishedCheckpoint = checkpoint.extend({
  name: line,
  categories: z.array(line).max(MOST_LISTED).default([]),
  from: instant.nullable().default(null),
  until: instant.nullable().default(null),
  toleranceMinutes: minutes.default(0),
  capacity: places.nullable().default(null),
  rules: z.string().max(20_000).default(''),
});

export const event = {
  state: forRoles('anyone', ['window', 'room', 'trip', 'kiosk', 'wall', 'integration'])
    .route({ method: 'GET', path: '/event' })
    .output(eventState),
  /** Fills an empty desk with the sample conference. */
  openSample: forRoles(ORGANISERS).output(eventState),
  save: forRoles(ORGANISERS).input(eventChanges).output(eventState),
  saveDesk: forRoles(ORGANISERS).input(deskChanges).output(eventState),
  saveCheckpoint: forRoles(ORGANISERS).input(wishedCheckpoint).output(eventState),
  /** Nobody is let in there any more; whoever leaves or brings something back still can. */
  removeCheckpoint: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(eventState),
  restoreCheckpoint: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(eventState),
};
