import { expect, it } from 'vitest';
import { standAsked } from '../../../../electron/devices/sharing/job-attributes.ts';
import { openSharedJobs } from '../../../../electron/devices/sharing/shared-jobs.ts';

const JOB = {
  printerId: 'labels',
  userName: '',
  owner: '',
  wish: { title: '', format: 'application/pdf', media: null },
} as const;

it('gives up jobs whose document never comes, also when nobody opens another', () => {
  let now = 0;
  const jobs = openSharedJobs(() => now);
  for (let opened = 0; opened < 20; opened += 1) jobs.add(JOB).stand = { kind: 'open' };
  const before = jobs.count('labels', ['open']);
  now = 61_000;
  expect([before, jobs.count('labels', ['open'])]).toEqual([20, 0]);
});

it('waits for no device that is busy with other badges, when it is asked how a job stands', async () => {
  const job = openSharedJobs(() => 0).add(JOB);
  job.stand = { kind: 'sent', jobRef: 'taken-1' };
  const mute = { jobState: () => new Promise<never>(() => undefined) };
  expect(await standAsked(job, mute, 20)).toEqual({ state: null, reason: 'none' });
});
