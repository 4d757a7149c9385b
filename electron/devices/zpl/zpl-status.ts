import type { Report } from '../raw/dialect.ts';

const STX = 0x02;
const ETX = 0x03;

/** Host status return: three strings between STX and ETX. */
export const HOST_STATUS = new TextEncoder().encode('~HS');

/** Whether all three strings have come. */
export const isWholeHostStatus = (answer: Uint8Array): boolean =>
  answer.filter((byte) => byte === ETX).length >= 3;

/** Reads the answer to `~HS`, by the tables of Zebra's programming guide; null where it is none. */
export const readHostStatus = (answer: Uint8Array): Report | null => {
  const [first, second] = stringsIn(answer);
  if (first === undefined || second === undefined || first.length < 12 || second.length < 11) return null;
  const isSet = (field: string | undefined): boolean => field === '1';
  const [, isPaperOut, isPaused, , formats = '', , , , , , isTooCold, isTooHot] = first;
  const [, , isHeadUp, isRibbonOut, usesRibbon, , , , remaining = ''] = second;
  const hasWork = Number(formats) > 0 || Number(remaining) > 0;
  const report = (word: Report['word'], detail?: string): Report => {
    const work = { hasWork, gaveUp: false };
    return detail === undefined ? { word, ...work } : { word, detail, ...work };
  };
  // Head first: an open one reports the paper that it does not see as well.
  if (isSet(isHeadUp)) return report('cover-open');
  if (isSet(isPaperOut)) return report('out-of-paper');
  if (isSet(isRibbonOut) && isSet(usesRibbon)) return report('ink-out');
  if (isSet(isPaused)) return report('paused');
  if (isSet(isTooHot)) return report('busy', 'the print head is too hot');
  if (isSet(isTooCold)) return report('busy', 'the print head is too cold');
  return report(hasWork ? 'busy' : 'ready');
};

/** The fields of the strings; none where one holds anything but digits, as no field of the answer does. */
const stringsIn = (answer: Uint8Array): readonly (readonly string[])[] => {
  const text = new TextDecoder('latin1').decode(answer);
  const strings = text
    .split(String.fromCharCode(STX))
    .slice(1)
    .map((part) => part.split(String.fromCharCode(ETX), 1)[0] ?? '')
    .map((part) => part.split(',').map((field) => field.trim()));
  return strings.every((fields) => fields.every((field) => /^[0-9A-F]*$/i.test(field))) ? strings : [];
};
