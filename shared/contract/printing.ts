import { z } from 'zod';
import { DESK_STAFF, forRoles, ORGANISERS, STAFF } from './procedure.ts';

/** What a printer says of itself, as far as people can do something about it. */
export const PRINTER_STATES = [
  'ready',
  'busy',
  'nearly-out',
  'ink-low',
  'out-of-paper',
  'ink-out',
  'cover-open',
  'jammed',
  'paused',
  'needs-attention',
  'refuses-jobs',
  'not-allowed',
  'not-found',
  'not-reachable',
  'read-only',
  'disk-full',
  'unknown',
] as const;
export type PrinterState = (typeof PRINTER_STATES)[number];

export const JOB_STATES = [
  'queued',
  'rendering',
  'sending',
  'sent',
  'done',
  'failed',
  'unknown',
  'void',
] as const;
export type PrintJobState = (typeof JOB_STATES)[number];

/** From so many labels on a roll is nearly out. */
export const LABELS_NEARLY_OUT = 20;

/**
 * What a printer is spoken to in: label and receipt printers take dots over TCP, or over IPP as PWG raster; `system` is a
 * driver of the operating system.
 */
export const PRINTER_KINDS = [
  'pdf-folder',
  'ipp',
  'ipp-dots',
  'zpl',
  'brother-ql',
  'esc-pos',
  'tspl',
  'system',
] as const;
export type PrinterKind = (typeof PRINTER_KINDS)[number];

const shiftMm = z.number().min(-50).max(50).default(0);

/** How fine print heads are, in dots per inch. */
export const HEAD_DPI = [180, 203, 300, 600] as const;

/** How badges are made for one printer. A null leaves it to the printer, as it is set at its own buttons. */
export const printProfile = z.object({
  /** Dots per inch of the print head, for printers that take dots. A Brother QL always has 300. */
  dpi: z.literal(HEAD_DPI).default(203),
  /** Moves the drawing on the paper, to the right and down; found with the calibration page. */
  offsetXMm: shiftMm,
  offsetYMm: shiftMm,
  /** Degrees clockwise by which the badge lies turned on its paper. */
  rotation: z.literal([0, 90, 180, 270]).default(0),
  /** Heat of the head in percent of what it can. */
  darkness: z.number().int().min(0).max(100).nullable().default(null),
  /** Inches a second. */
  speed: z.number().int().min(1).max(14).nullable().default(null),
  /** Whether each badge is cut off. */
  cut: z.boolean().nullable().default(null),
});
export type PrintProfile = Readonly<z.infer<typeof printProfile>>;

/**
 * How a printer comes to other desks: not at all; found by them; only by its address, as nothing can be announced; or
 * not yet, as there is no network or no port for it.
 */
export const SHARING_STATES = ['off', 'announced', 'by-address', 'no-network', 'no-port'] as const;
export type SharingState = (typeof SHARING_STATES)[number];

export const printer = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(PRINTER_KINDS),
  /** The folder, `ipp://host/printers/queue`, `host` or `host:port` of a label printer, or the name that the system has for it. */
  address: z.string(),
  layout: z.string(),
  profile: printProfile.prefault({}),
  /** The printer that takes over what waits when this one cannot print; empty for none. */
  fallbackId: z.string().default(''),
  /** Whether other desks may print here: then it is a printer of the network. */
  isShared: z.boolean().default(false),
  /** Labels on the roll, as counted since it was loaded; null where nobody counts. */
  labelsLeft: z.number().int().min(0).nullable(),
  isDefault: z.boolean(),
  state: z.enum(PRINTER_STATES),
  detail: z.string(),
  waiting: z.number().int(),
  sharing: z.object({
    state: z.enum(SHARING_STATES),
    /** Under which other desks find it; empty where it has none. */
    address: z.string(),
    /** Badges of others that it took since this desk was opened. */
    badges: z.number().int(),
  }),
});
export type PrinterView = z.infer<typeof printer>;

/** A printer that could be set up. */
export const foundPrinter = z.object({
  name: z.string(),
  kind: z.enum(PRINTER_KINDS),
  address: z.string(),
  /** As its maker calls it; may be empty. */
  model: z.string(),
  /** Known to this computer, or heard on its network. */
  place: z.enum(['computer', 'network']),
  /** The kind follows from the model's name only. */
  isGuess: z.boolean(),
  /** How fine its head is, where it said so. */
  dpi: z.literal(HEAD_DPI).nullable(),
});
export type FoundPrinter = Readonly<z.infer<typeof foundPrinter>>;

export const printJob = z.object({
  id: z.string(),
  /** Empty for a test print. */
  attendeeId: z.string(),
  name: z.string(),
  printerId: z.string(),
  printerName: z.string(),
  state: z.enum(JOB_STATES),
  /** `arrival`, `beforehand`, `on-behalf`, `test`, `calibration`, or the reason that was given for a reprint. */
  reason: z.string(),
  /** Why it waits or failed, in machine words: a printer's state, or such as `cannot-be-drawn` or `no-answer`. */
  cause: z.string(),
  queuedAt: z.iso.datetime(),
});
export type PrintJobView = z.infer<typeof printJob>;

const printerInput = printer.pick({
  name: true,
  kind: true,
  address: true,
  layout: true,
  profile: true,
  fallbackId: true,
  isShared: true,
});

export const printing = {
  printers: forRoles(STAFF).output(z.array(printer)),
  /** The kinds of printers that can be set up here. */
  kinds: forRoles(ORGANISERS).output(z.array(z.enum(PRINTER_KINDS))),
  /** Printers that this computer knows, or that announce themselves on its network within seconds, and that are not set up yet. */
  discover: forRoles(ORGANISERS).output(z.array(foundPrinter)),
  layouts: forRoles(STAFF).output(
    z.array(z.object({ id: z.string(), name: z.string(), widthMm: z.number(), heightMm: z.number() })),
  ),
  /** Adds a printer (empty id) or changes one. */
  savePrinter: forRoles(ORGANISERS)
    .input(printerInput.extend({ id: z.string() }))
    .output(z.array(printer)),
  removePrinter: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(z.array(printer)),
  /** Undoes a removal since this desk was opened, with what was set, measured and counted for the printer. */
  bringBackPrinter: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(z.array(printer)),
  setDefault: forRoles(DESK_STAFF)
    .input(z.object({ id: z.string() }))
    .output(z.array(printer)),
  /** Prints a badge that is nobody's: in the printer's layout or another, with a name from the list or none. */
  testPrint: forRoles(DESK_STAFF)
    .input(z.object({ id: z.string(), layout: z.string().optional(), shownId: z.string().optional() }))
    .output(printJob),
  /** Prints a page with rulers and edges, from which offsets are read. */
  calibrate: forRoles(DESK_STAFF)
    .input(z.object({ id: z.string() }))
    .output(printJob),
  /** A roll of so many labels was loaded; null stops counting. */
  loadRoll: forRoles(DESK_STAFF)
    .input(z.object({ id: z.string(), labels: z.number().int().min(0).max(100_000).nullable() }))
    .output(z.array(printer)),
  jobs: forRoles(STAFF)
    .input(z.object({ states: z.array(z.enum(JOB_STATES)), limit: z.number().int().min(1).max(500) }))
    .output(z.array(printJob)),
  /** Prints a badge again; the reason is kept and copies are counted. A badge that still waits stays the one. */
  reprint: forRoles(DESK_STAFF)
    .input(z.object({ attendeeId: z.string(), reason: z.string().trim().min(1).max(200) }))
    .output(printJob),
  /** Prints badges that were not printed yet, without check-in. */
  print: forRoles(DESK_STAFF)
    .input(z.object({ attendeeIds: z.array(z.string()).min(1).max(1000) }))
    .output(z.array(printJob)),
  /**
   * Puts a failed, unknown or waiting job in the queue of the default printer: a person has looked at the tray. Answers
   * with the job that prints: another one where a printer took the badge and then gave it up.
   */
  retry: forRoles(DESK_STAFF)
    .input(z.object({ jobId: z.string() }))
    .output(printJob),
  /** A person found the badge of an unknown job in the tray: it counts as issued. */
  confirmPrinted: forRoles(DESK_STAFF)
    .input(z.object({ jobId: z.string() }))
    .output(printJob),
  cancelJob: forRoles(DESK_STAFF)
    .input(z.object({ jobId: z.string() }))
    .output(printJob),
};
