import { checkCharacter } from './check-character.ts';
import { FOYER_ALPHABET, isFoyerText } from './foyer-alphabet.ts';

const MARK = 'FR';
const EVENT_LENGTH = 2;
const ID_LENGTH = 6;
const CODE_LENGTH = MARK.length + EVENT_LENGTH + ID_LENGTH + 1;

/** What a text is, seen as a Foyer code of the event with this two-character prefix. */
export type CodeReading =
  | { readonly kind: 'ours'; readonly code: string }
  | { readonly kind: 'other-event'; readonly event: string; readonly code: string }
  | { readonly kind: 'misread' }
  | { readonly kind: 'foreign' };

/** Draws a whole number from 0 up to, but not including, `below`. */
export type DrawNumber = (below: number) => number;

const draw = (length: number, drawNumber: DrawNumber): string =>
  Array.from({ length }, () => FOYER_ALPHABET.charAt(drawNumber(FOYER_ALPHABET.length))).join('');

/** A fresh id: 729 million of them for each event. The caller looks whether it is taken. */
export const drawCodeId = (drawNumber: DrawNumber): string => draw(ID_LENGTH, drawNumber);

/** A fresh two-character mark for an event. */
export const drawEventPrefix = (drawNumber: DrawNumber): string => draw(EVENT_LENGTH, drawNumber);

/** `FR`, event (2), id (6), check character. */
export const makeCode = (event: string, id: string): string => {
  if (event.length !== EVENT_LENGTH || id.length !== ID_LENGTH || !isFoyerText(event + id)) {
    throw new Error(`not an event prefix and id of a Foyer code: ${event} ${id}`);
  }
  return `${MARK}${event}${id}${checkCharacter(event + id)}`;
};

// People read codes aloud and type them in groups and in small letters.
const normalised = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/** One character too few or too many, or one that a Foyer code never has, is still meant as one of ours. */
const isNearlyOurs = (text: string): boolean =>
  text.startsWith(MARK) &&
  /^[0-9A-Z]+$/.test(text) &&
  (text.length === CODE_LENGTH ||
    (Math.abs(text.length - CODE_LENGTH) === 1 && isFoyerText(text.slice(MARK.length))));

/** Reads a text as a Foyer code. Looks codes of sources up first: theirs may begin with FR as well. */
export const readCode = (text: string, eventPrefix: string): CodeReading => {
  const code = normalised(text);
  if (!isNearlyOurs(code)) return { kind: 'foreign' };
  const body = code.slice(MARK.length, -1);
  if (code.length !== CODE_LENGTH || !isFoyerText(body)) return { kind: 'misread' };
  if (checkCharacter(body) !== code.slice(-1)) return { kind: 'misread' };
  const event = body.slice(0, EVENT_LENGTH);
  return event === eventPrefix ? { kind: 'ours', code } : { kind: 'other-event', event, code };
};
