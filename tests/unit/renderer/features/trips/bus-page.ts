import { act } from 'react';
import { afterEach, expect } from 'vitest';
import { sampleActivity } from '../../../../support/trip-desk.ts';
import { openTripPage, type TripPage } from './open-trip-page.tsx';

type Bus = ReturnType<TripPage['desk']['at']>;

/** Bus 2 of the trip along the river. */
export const busTwo = `#/trips/${sampleActivity('T-2')}/B-2`;

/** Opens pages that are closed after each test, which no bug may have reached. */
export const useTripPages = () => {
  let page: TripPage | null = null;
  afterEach(async () => {
    expect(await page?.close()).toEqual([]);
    page = null;
  });
  const open = async (language: 'en' | 'de' | 'ar' = 'en'): Promise<TripPage> => {
    page = await openTripPage(language);
    return page;
  };
  return {
    open,
    /** A page that shows bus 2. */
    async atBus(language: 'en' | 'de' | 'ar' = 'en', said = 'of 27 aboard') {
      const opened = await open(language);
      await opened.goTo(busTwo, said);
      return { opened, bus: opened.desk.at('T-2', 'B-2') };
    },
  };
};

const codeOf = (key: string): string => (/^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`);

const press = (key: string, code = codeOf(key)): void => {
  const init = { key, code, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', init));
  document.body.dispatchEvent(new KeyboardEvent('keyup', init));
};

/** What a scanner types; on a phone that is set to another keyboard, other characters come of the same keys. */
export const readBadge = (code: string, typedBy = (key: string): string => key): void =>
  act(() => {
    for (const key of code) press(typedBy(key), codeOf(key));
    press('Enter', 'Enter');
  });

const US = 'aqzwm1234567890';
const AZERTY = `qawz,&é"'(-è_çà`;
export const typedInFrance = (key: string): string => AZERTY[US.indexOf(key)] ?? key;

/** The code of somebody who is not aboard yet. */
export const missingCode = async (bus: Bus): Promise<string> => {
  const { missing } = await bus.roll('out');
  const { people } = await bus.get();
  const found = people.find(
    ({ id, codes }) => codes.length > 0 && missing.some(({ attendeeId }) => attendeeId === id),
  );
  return found?.codes[0] ?? '';
};

/** Everybody aboard but for so many. */
export const boardBut = async (bus: Bus, count: number): Promise<void> => {
  const left = (await bus.roll('out')).missing.slice(0, count).map(({ attendeeId }) => attendeeId);
  await act(() => bus.board('out', left));
};
