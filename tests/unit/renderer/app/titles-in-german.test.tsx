import { ORPCError } from '@orpc/client';
import { expect, it } from 'vitest';
import { useTroubleText } from '../../../../renderer/app/trouble-text.ts';
import {
  type PeopleContextValue,
  PeopleProvider,
} from '../../../../renderer/features/attendees/people-context.tsx';
import { useFound } from '../../../../renderer/features/attendees/person/use-found.ts';
import { useGroupName, useGroupTitle } from '../../../../renderer/features/muster/muster-words.ts';
import { useRowWords } from '../../../../renderer/features/programme/import/row-words.ts';
import type { DoorSession } from '../../../../renderer/features/rooms/door/door-reducer.ts';
import { useStripSentence } from '../../../../renderer/features/rooms/door/strip-words.ts';
import { ImportWordsProvider, useImportWords } from '../../../../renderer/file-import/import-words.tsx';
import { bilingualParam } from '../../../../shared/domain/spoken-params.ts';
import { result } from '../features/checkin/results.ts';
import { openOnPage } from './on-page.tsx';

const TRIP = { en: 'Tram depot', de: 'Straßenbahndepot' };
const NOWHERE = { ...bilingualParam('title', TRIP), place: '', startsAt: '2022-05-08T12:00:00.000Z' };

// Of an event only the names of categories are looked at.
const PEOPLE = { event: { event: { categories: [] }, checkpoints: [] } } as unknown as PeopleContextValue;

const Trouble = () => {
  const data = { why: 'trip-cancelled', params: bilingualParam('trip', TRIP) };
  return <p>{useTroubleText()(new ORPCError('CANNOT', { defined: true, data }))}</p>;
};

const Warning = () => (
  <p>{useImportWords().warning({ code: 'booked-elsewhere', params: bilingualParam('text', TRIP) }, [])}</p>
);

const NO_CHANGES = { row: 2, kind: 'unchanged', changes: [], reason: '', params: {}, warnings: [] } as const;

/** A row of a list of bookings: a person, and the trip as its place. */
const ImportRow = () => {
  const name = { en: 'Ada', de: 'Ada' };
  const row = { ...NO_CHANGES, changes: [], warnings: [], name, place: TRIP, from: null, until: null };
  return <p>{useRowWords('bookings').beside(row)}</p>;
};

/** A session without a room, on the list of a muster. */
const Group = () => {
  const group = { kind: 'room', name: '', title: TRIP } as const;
  return <p>{`${useGroupName()(group)}${useGroupTitle()(group)}`}</p>;
};

const Found = ({ details }: { readonly details: Readonly<Record<string, string>> }) => {
  const line = { id: '1', at: NOWHERE.startsAt, desk: '', operator: '', kind: 'scan', place: null };
  const why = { details: { ...details }, unmet: [] };
  return <p>{useFound()({ ...line, params: { reason: 'not-booked' }, why, undoScanId: '' })}</p>;
};

const Strip = () => {
  const refused = result('1', { verdict: 'refused', reason: 'not-booked', explanation: NOWHERE });
  // Of a session only what the sentence of a refusal looks at: nothing.
  const session = {} as DoorSession;
  const shown = {
    result: refused,
    session,
    direction: 'entry',
    shownAtMs: 0,
    pulse: 0,
    person: null,
  } as const;
  return <p>{useStripSentence()(shown)}</p>;
};

const saidIn = (language: 'en' | 'de'): readonly string[] => {
  const page = openOnPage(
    <>
      <Trouble />
      <ImportWordsProvider value={(key) => `bookings-import.${key}`}>
        <Warning />
      </ImportWordsProvider>
      <ImportRow />
      <Group />
      <PeopleProvider value={PEOPLE}>
        <Found details={NOWHERE} />
        <Found details={{ title: 'Tram depot', place: '', startsAt: NOWHERE.startsAt }} />
      </PeopleProvider>
      <Strip />
    </>,
    { language },
  );
  const said = [...page.root.querySelectorAll('p')].map((one) => one.textContent);
  page.close();
  return said;
};

it('titles of the programme stand in the language of the screen, in refusals, warnings, history and at doors', () => {
  const held = [TRIP.en, TRIP.de].map((title) =>
    saidIn(title === TRIP.en ? 'en' : 'de').map((sentence) => sentence.includes(title)),
  );
  // The sixth is an entry of a log from before there were two titles in it.
  expect(held).toEqual([
    [true, true, true, true, true, true, true],
    [true, true, true, true, true, false, true],
  ]);
  const inGerman = saidIn('de');
  expect([inGerman[3], inGerman[5]]).toEqual([TRIP.de, expect.stringContaining(TRIP.en)]);
});
