import { expect, it } from 'vitest';
import type { RefusalCause } from '../../../../electron/desk/ports/printer-port.ts';
import { refusalOf } from '../../../../electron/devices/ipp/answer-codes.ts';
import { byName } from '../../../../electron/devices/ipp/attributes.ts';
import { printerWord } from '../../../../electron/devices/ipp/printer-words.ts';
import { stateAttributes, stateOfRefusal } from '../../../../electron/devices/ipp/state-of-word.ts';
import { codeOfRefusal } from '../../../../electron/devices/ipp/status-codes.ts';
import { PRINTER_STATES, type PrinterState } from '../../../../shared/contract/printing.ts';

/** What concerns a folder or rights at one desk, a person at another cannot see to. */
const OTHERWISE: Partial<Record<PrinterState, PrinterState>> = {
  'not-allowed': 'needs-attention',
  'not-found': 'needs-attention',
  'read-only': 'needs-attention',
};

it.each(PRINTER_STATES)('brings the word %s over', (word) => {
  expect(printerWord(byName(stateAttributes({ word }))).word).toBe(OTHERWISE[word] ?? word);
});

const FOR_GOOD: readonly RefusalCause[] = [
  'media-not-supported',
  'format-not-supported',
  'document-not-accepted',
  'other',
];

it.each(FOR_GOOD)('brings the refusal %s over by its code', (cause) => {
  expect([refusalOf(codeOfRefusal(cause)), stateOfRefusal(cause, '')]).toEqual([cause, []]);
});

it.each(['out-of-paper', 'cover-open', 'jammed', 'paused', 'refuses-jobs', 'disk-full'] as const)(
  'brings the refusal %s over as a printer that is to be tried again, with the reason beside it',
  (cause) => {
    expect(refusalOf(codeOfRefusal(cause))).toBe('busy');
    expect(printerWord(byName(stateOfRefusal(cause, undefined))).word).toBe(cause);
  },
);
