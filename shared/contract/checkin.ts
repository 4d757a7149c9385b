import { z } from 'zod';
import { REASONS } from '../domain/checkin/verdict.ts';
import { attendeeCard } from './attendee-card.ts';
import { line, words } from './bounds.ts';
import { type Audience, DESK_STAFF, forRoles, STAFF } from './procedure.ts';

/** Rooms and buses admit, override and take back as the desk does. */
const AT_DOORS: readonly Audience[] = ['window', 'room', 'trip', 'integration'];

/** A key as a scanner pressed it: its place on the keyboard repairs what another layout made of it. */
export const keyPress = z.object({ key: z.string().max(40), code: z.string().max(40), shift: z.boolean() });

/** Why no badge comes with an admission, or how it comes. */
const badgeOutcome = z.object({
  state: z.enum(['queued', 'off', 'no-printer', 'category', 'not-first']),
  jobId: z.string(),
  printer: z.string(),
});

/** How a delegation stands, and who is still missing: heads first, a handful of them. */
const delegationState = z.object({
  here: z.number().int(),
  total: z.number().int(),
  missing: z.array(attendeeCard),
});

export const scanResult = z.object({
  /** Empty when nothing was logged: the same code again within 4 s. */
  scanId: z.string(),
  isRepeat: z.boolean(),
  at: z.iso.datetime(),
  checkpointId: z.string(),
  verdict: z.enum(['admitted', 'attention', 'refused', 'unknown', 'choose']),
  reason: z.enum(REASONS),
  code: z.string(),
  /** What a code that is not ours seems to be: `railway-ticket`, `url`, `other-event` …, or empty. */
  looksLike: z.string(),
  attendee: attendeeCard.nullable(),
  /** The number of a genuine signed ticket whose holder is not on the list; empty otherwise. */
  ticket: z.string(),
  choices: z.array(attendeeCard),
  first: z.object({ at: z.iso.datetime(), desk: z.string() }).nullable(),
  isWelcomeBack: z.boolean(),
  dayNumber: z.number().int(),
  attention: z.array(z.string()),
  handOver: z.array(z.string()),
  /** Values for the sentence that explains the reason. */
  explanation: z.record(z.string(), z.string()),
  /** Where a rule said no: what would have to hold, as keys of words under `rules.` and their values. */
  unmet: z.array(z.object({ key: z.string(), values: z.record(z.string(), z.string()) })),
  canOverride: z.boolean(),
  badge: badgeOutcome,
  /** Whose mates may be asked for; empty without an admission. */
  delegation: z.string(),
});
export type ScanResult = z.infer<typeof scanResult>;

export const tapeRow = z.object({
  scanId: z.string(),
  checkpointId: z.string(),
  /** Its name of now; of a room or a bus what is on there. */
  place: z.object({ en: z.string(), de: z.string() }),
  direction: z.enum(['entry', 'exit']),
  at: z.iso.datetime(),
  desk: z.string(),
  isThisDesk: z.boolean(),
  verdict: scanResult.shape.verdict,
  reason: z.enum(REASONS),
  attendeeId: z.string(),
  name: z.string(),
  ownScript: z.string(),
  town: z.string(),
  country: z.string(),
  isVoid: z.boolean(),
  isOverride: z.boolean(),
});
export type TapeRow = z.infer<typeof tapeRow>;

const helpCase = z.object({
  caseId: z.string(),
  openedAt: z.iso.datetime(),
  reason: z.string(),
  code: z.string(),
  attendee: attendeeCard.nullable(),
});
export type HelpCase = z.infer<typeof helpCase>;

const groupMember = attendeeCard.extend({
  /** `ready` can be ticked; the others say why not. */
  verdict: z.enum(['ready', 'here', 'refused']),
  reason: z.enum(REASONS),
});
export type GroupMember = z.infer<typeof groupMember>;

const walkInInput = z.object({
  checkpointId: z.string(),
  given: line,
  family: line,
  ownScript: line.default(''),
  organisation: line.default(''),
  town: line,
  country: line,
  category: line,
});

const scannedOwners = z.object({ people: z.array(attendeeCard) });
export type ScannedOwners = z.infer<typeof scannedOwners>;

export const checkin = {
  /** Reads a code at a checkpoint: the verdict is the answer, durable when it comes. */
  scan: forRoles(STAFF, ['window', 'room', 'trip', 'kiosk', 'integration'])
    .route({ method: 'POST', path: '/checkin/scan' })
    .input(
      z.object({
        checkpointId: z.string(),
        text: z.string().max(4000),
        keys: z.array(keyPress).max(4000).optional(),
        via: z.enum(['scanner', 'camera', 'command']),
        direction: z.enum(['entry', 'exit']).default('entry'),
      }),
    )
    .output(scanResult),
  /** Whose code was read, for screens that check nobody in: nothing is written. */
  whose: forRoles(STAFF)
    .input(z.object({ text: z.string().max(4000), keys: z.array(keyPress).max(4000).optional() }))
    .output(scannedOwners),
  /** Checks in a person chosen by name. `alreadyArmed` confirms after the same-name question. */
  admit: forRoles(STAFF, AT_DOORS)
    .input(
      z.object({
        checkpointId: z.string(),
        attendeeId: z.string(),
        via: z.enum(['search', 'touch', 'group']),
        direction: z.enum(['entry', 'exit']).default('entry'),
      }),
    )
    .output(scanResult),
  /** Admits in spite of a refusal, with a chosen reason. */
  override: forRoles(STAFF, AT_DOORS)
    .input(z.object({ scanId: z.string(), reason: line.min(1), note: words }))
    .output(scanResult),
  /** Takes a check-in back. After ten seconds a reason is needed. */
  undo: forRoles(STAFF, AT_DOORS)
    .input(z.object({ scanId: z.string(), reason: words }))
    .output(z.object({ badge: z.enum(['none', 'cancelled', 'keep-void']), attendee: attendeeCard })),
  walkIn: forRoles(DESK_STAFF).input(walkInInput).output(scanResult),
  /** Who of a delegation has come. Asked for after a verdict, which waits for nobody else's rows. */
  mates: forRoles(DESK_STAFF)
    .input(z.object({ delegation: z.string() }))
    .output(delegationState),
  /** The members of a delegation with what would happen to each. */
  group: forRoles(DESK_STAFF)
    .input(z.object({ delegation: z.string(), checkpointId: z.string() }))
    .output(z.object({ delegation: z.string(), members: z.array(groupMember) })),
  admitGroup: forRoles(DESK_STAFF)
    .input(z.object({ checkpointId: z.string(), attendeeIds: z.array(z.string()).min(1).max(500) }))
    .output(z.object({ results: z.array(scanResult) })),
  /** The latest results, newest first. */
  tape: forRoles(STAFF)
    .input(z.object({ limit: z.number().int().min(1).max(100), thisDeskOnly: z.boolean() }))
    .output(z.array(tapeRow)),
  /** Numbers for the idle screen. */
  counts: forRoles(STAFF, ['window', 'wall', 'integration'])
    .route({ method: 'GET', path: '/checkin/counts' })
    .output(
      z.object({
        here: z.number().int(),
        expected: z.number().int(),
        byCategory: z.array(
          z.object({ category: z.string(), here: z.number().int(), total: z.number().int() }),
        ),
        lastTenMinutes: z.number().int(),
        delegations: z.array(
          z.object({
            name: z.string(),
            country: z.string(),
            here: z.number().int(),
            total: z.number().int(),
            note: z.string(),
          }),
        ),
        delegationsMore: z.number().int(),
      }),
    ),
  helpList: forRoles(STAFF).output(z.array(helpCase)),
  toHelp: forRoles(STAFF, AT_DOORS)
    .input(z.object({ attendeeId: z.string(), code: words, reason: line }))
    .output(helpCase),
  closeHelp: forRoles(STAFF)
    .input(z.object({ caseId: z.string() }))
    .output(z.object({})),
};
