import { expect, it } from 'vitest';
import { examineFolder } from '../../soak/examine-folder.ts';
import { soak } from '../../soak/rounds.ts';
import { openTestDesk, TEST_KEY, temporaryFolder } from '../../support/test-desk.ts';

// The long version is `npm run soak:kill`: 200 deaths.
it('keeps every scan that was answered, a whole log and the right digest when a desk is killed at work', {
  timeout: 120_000,
}, async () => {
  const reports = await soak({ deaths: 4, seed: 6, onRound: () => undefined });
  expect(reports.flatMap(({ round, wrong }) => wrong.map((finding) => `${round}: ${finding}`))).toEqual([]);
  expect(reports.filter(({ wasKilled }) => wasKilled).length).toBe(4);
  expect(reports.reduce((sum, { admitted }) => sum + admitted, 0)).toBeGreaterThan(0);
});

it('the examination after a death sees a scan that was answered and is not there', async () => {
  const home = temporaryFolder();
  const { desk, client } = await openTestDesk(home.folder);
  const { scanId, verdict } = await client.checkin.scan({
    checkpointId: 'entrance',
    text: 'x',
    via: 'command',
  });
  await desk.close();
  const answers = [
    { scanId, verdict },
    { scanId: `${scanId}0`, verdict: 'admitted' },
    { scanId, verdict: 'admitted' },
  ];
  const { wrong } = await examineFolder(home.folder, TEST_KEY, answers, null);
  home.remove();
  expect(wrong).toEqual([`answered and lost: ${scanId}0 admitted`, `answered and lost: ${scanId} admitted`]);
});
