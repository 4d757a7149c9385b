import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useSession } from '../../../../../renderer/app/session-context.tsx';
import { sampleActivity } from '../../../../support/trip-desk.ts';
import { eventually } from '../desk-page.tsx';
import { busTwo } from './bus-page.ts';
import { openTripPage, type TripPage } from './open-trip-page.tsx';

let page: TripPage | null = null;
afterEach(async () => {
  expect(await page?.close()).toEqual([]);
  page = null;
});

/** Who works here as the page knows it, and the way out. */
const Worker = () => {
  const { session, signOut } = useSession();
  return (
    <button type="button" onClick={() => void signOut()}>
      {session === null ? 'nobody here' : `here: ${session.name}`}
    </button>
  );
};

const keptKeys = (): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('foyer.kept.'))
    .map((key) => key.slice('foyer.kept.'.length))
    .sort();

const signedIn = async (): Promise<TripPage> => {
  const opened = await openTripPage('en', <Worker />);
  page = opened;
  const { client } = opened.desk;
  await act(async () => {
    await client.operators.save({ id: '', name: 'Lena', role: 'organiser', pin: '2468', isActive: true });
  });
  await opened.goTo(busTwo, 'of 27 aboard');
  await opened.says('here: Lena');
  return opened;
};

describe('what a phone at a bus keeps', () => {
  it('is the list, the bus and who works there, and opens all of it without a line', async () => {
    const opened = await signedIn();
    await opened.goTo('#/trips', 'Boarding, 27 missing');
    opened.line('lost');
    opened.reload();
    await opened.says('Boarding, 27 missing');
    await opened.goTo(busTwo, 'of 27 aboard');
    await opened.says('here: Lena');
    expect(keptKeys()).toEqual(['clock', 'event', 'session', `trip ${sampleActivity('T-2')}`, 'trips']);
  });

  it('goes with whoever signs out, also without a line; the desk hears of it when the line is back', async () => {
    const opened = await signedIn();
    opened.line('lost');
    opened.click('here: Lena');
    await opened.says('nobody here');
    const kept = keptKeys();
    const before = (await opened.desk.client.operators.session()).name;
    opened.line('open');
    await eventually(() => opened.root().textContent.includes('here: '));
    expect([kept, before, (await opened.desk.client.operators.session()).name]).toEqual([
      ['clock'],
      'Lena',
      '',
    ]);
  });

  it('is of trips that the programme still has', async () => {
    const opened = await signedIn();
    localStorage.setItem('foyer.kept.trip OF-ANOTHER-EVENT', '{}');
    await opened.goTo('#/trips', 'Neckar riverbank');
    await eventually(() => !keptKeys().includes('trip OF-ANOTHER-EVENT'));
    expect(keptKeys()).toContain(`trip ${sampleActivity('T-2')}`);
  });
});
