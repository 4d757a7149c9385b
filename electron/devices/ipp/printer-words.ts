import type { PrinterStatus, PrinterWord } from '../../desk/ports/printer-port.ts';
import { statusOf } from '../refusals.ts';
import { type Attributes, booleanOf, numberOf, textsOf } from './attributes.ts';

/** What stops a printer, the one to tell first on top: a person opens a cover before loading paper. */
const STOPPING: readonly (readonly [RegExp, PrinterWord])[] = [
  [/^(cover-open|door-open|interlock-open|input-tray-missing)$/, 'cover-open'],
  [/^(media-jam|media-path-jam)$/, 'jammed'],
  [/^(media-empty|media-needed)$/, 'out-of-paper'],
  [/^(marker-supply-empty|marker-supply-missing|toner-empty|developer-empty)$/, 'ink-out'],
  [/^(offline|shutdown|timed-out|deactivated)$/, 'not-reachable'],
  [/^spool-area-full$/, 'disk-full'],
  [/^(paused|moving-to-paused)$/, 'paused'],
];

const WARNING: readonly (readonly [RegExp, PrinterWord])[] = [
  [/^(media-low)$/, 'nearly-out'],
  [/^(marker-supply-low|toner-low|developer-low)$/, 'ink-low'],
];

const STATE_PROCESSING = 4;
const STATE_STOPPED = 5;

interface Reason {
  readonly keyword: string;
  /** RFC 8011 section 5.4.12: a reason without suffix is an error. */
  readonly severity: 'report' | 'warning' | 'error';
}

const readReason = (text: string): Reason => {
  const match = /^(.*)-(report|warning|error)$/.exec(text);
  if (match === null) return { keyword: text, severity: 'error' };
  const [, keyword = text, severity] = match;
  return { keyword, severity: severity === 'report' || severity === 'warning' ? severity : 'error' };
};

const firstWord = (table: typeof STOPPING, reasons: readonly Reason[]): PrinterWord | undefined =>
  table.find(([pattern]) => reasons.some(({ keyword }) => pattern.test(keyword)))?.[1];

/** Turns printer-state, printer-state-reasons and printer-is-accepting-jobs into our word. */
export const printerWord = (attributes: Attributes): PrinterStatus => {
  const texts = textsOf(attributes, 'printer-state-reasons').filter((text) => text !== 'none');
  const [message] = textsOf(attributes, 'printer-state-message');
  const word = wordOf(attributes, texts.map(readReason));
  // A printer that is well says "Idle." and the like, which helps nobody.
  return word === 'ready' ? { word } : statusOf(word, [...texts, ...(message ? [message] : [])].join(' · '));
};

const wordOf = (attributes: Attributes, reasons: readonly Reason[]): PrinterWord => {
  const state = numberOf(attributes, 'printer-state');
  const isStopped = state === STATE_STOPPED;
  // CUPS says offline-report of a USB printer that is unplugged: such a reason counts whatever its severity.
  const isGone = reasons.some(({ keyword }) => keyword === 'offline');
  const stopping = firstWord(
    STOPPING,
    isStopped ? reasons : reasons.filter(({ severity }) => severity === 'error'),
  );
  if (isGone || stopping !== undefined) return stopping ?? 'not-reachable';
  if (isStopped) return 'needs-attention';
  if (booleanOf(attributes, 'printer-is-accepting-jobs') === false) return 'refuses-jobs';
  const warning = firstWord(WARNING, reasons);
  if (warning !== undefined) return warning;
  if (state === null) return 'unknown';
  return state === STATE_PROCESSING ? 'busy' : 'ready';
};
