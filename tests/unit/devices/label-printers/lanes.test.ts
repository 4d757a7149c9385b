import { expect, it } from 'vitest';
import { openLanes } from '../../../../electron/devices/raw/lanes.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('a lane is passed one after the other, also when one stumbles, and other lanes are free', async () => {
  const lanes = openLanes();
  const seen: string[] = [];
  const walk = (lane: string, name: string, isLame = false) =>
    lanes.pass(lane, async () => {
      seen.push(`${name} in`);
      await turn();
      seen.push(`${name} out`);
      if (isLame) throw new Error('stumbled');
      return name;
    });
  const walks = [walk('a', 'Anna', true), walk('a', 'Bela'), walk('b', 'Cleo')];
  expect(await Promise.allSettled(walks)).toMatchObject([
    { status: 'rejected' },
    { status: 'fulfilled', value: 'Bela' },
    { status: 'fulfilled', value: 'Cleo' },
  ]);
  expect(seen.filter((step) => !step.startsWith('Cleo'))).toEqual([
    'Anna in',
    'Anna out',
    'Bela in',
    'Bela out',
  ]);
  expect(seen.indexOf('Cleo in')).toBeLessThan(seen.indexOf('Anna out'));
});

it('a lane stays taken until its user has left it, though the result is there before', async () => {
  const lanes = openLanes();
  const seen: string[] = [];
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const first = await lanes.pass('a', async (stayUntil) => {
    stayUntil(left);
    return 'done';
  });
  const second = lanes.pass('a', async () => seen.push('second'));
  await turn();
  expect([first, seen]).toEqual(['done', []]);
  leave();
  await second;
  expect(seen).toEqual(['second']);
});
