import { afterEach, expect, it } from 'vitest';
import { Doorway } from '../../../../../renderer/app/doorway.tsx';
import { useSession } from '../../../../../renderer/app/session-context.tsx';
import { type DeskPage, fill, openDeskPage } from '../desk-page.tsx';

// Each PIN is hashed for real, which takes long by design.
const SLOW_MS = 60_000;

const clock = { now: () => 0 };
let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const Inside = () => {
  const { session, signOut } = useSession();
  return (
    <button type="button" onClick={() => void signOut()}>
      Inside as {session?.name || 'anybody'}
    </button>
  );
};

/** A desk with an event at which Lena has a PIN and nobody is signed in. */
const openClosedDesk = async (): Promise<DeskPage> => {
  const at = await openDeskPage(
    <Doorway now={() => clock.now()}>
      <Inside />
    </Doorway>,
  );
  page = at;
  clock.now = at.clock.now;
  await at.says('How do you want to start?');
  await at.ask((desk) => desk.event.save({ name: 'City Leaders Forum' }));
  await at.says('Inside as anybody');
  await at.ask((desk) =>
    desk.operators.save({ id: '', name: 'Lena', role: 'organiser', pin: '482915', isActive: true }),
  );
  await at.says('Inside as Lena');
  at.click('Inside');
  await at.says('PIN forgotten?');
  return at;
};

const tryPin = (at: DeskPage, pin: string): void => {
  fill(at.fieldCalled('PIN'), pin);
  at.submit();
};

it(
  'stands before all screens until the right PIN is given',
  async () => {
    const at = await openClosedDesk();
    expect(at.root.textContent).not.toContain('Inside');
    tryPin(at, '482915');
    await at.says('Inside as Lena');
  },
  SLOW_MS,
);

it(
  'tells how many tries are left, empties the PIN, and then until when signing in waits',
  async () => {
    const at = await openClosedDesk();
    tryPin(at, '1111');
    await at.says('Wrong PIN. 4 tries left.');
    expect(at.fieldCalled('PIN').value).toBe('');
    for (const left of ['3 tries left', '2 tries left', 'One try left', 'last try']) {
      tryPin(at, '1111');
      await at.says(left);
    }
    tryPin(at, '482915');
    await at.says('The next try is possible at 09:01:00, in 1:00.');
    expect(at.root.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  },
  SLOW_MS,
);
