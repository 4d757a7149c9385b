import { ORPCError } from '@orpc/client';
import { expect, it } from 'vitest';
import { callsOver } from '../../../../renderer/client/desk-client.ts';
import type { News } from '../../../../renderer/client/news.ts';
import { openSaving } from '../../../../renderer/client/saving.ts';

/** A line whose calls fail with what is given, and news of a desk. */
const openBoth = () => {
  let failure: unknown;
  const line = callsOver({
    call: async () => {
      throw failure;
    },
  });
  let hear: (news: News) => void = () => {};
  const saving = openSaving(line, {
    listen: (listener) => {
      hear = listener;
      return () => {};
    },
  });
  const call = async (error: unknown): Promise<void> => {
    failure = error;
    await expect(line.client.event.state()).rejects.toBe(error);
  };
  return { saving, call, hear: (news: News) => hear(news) };
};

const FULL = new ORPCError('STORAGE', { data: { trouble: 'disk-full' } });

it('knows that a full disk did not save the last step, until the desk tells of something that was saved', async () => {
  const { saving, call, hear } = openBoth();
  expect(saving.trouble()).toBe(null);
  await call(FULL);
  hear({ kind: 'printers' });
  hear({ kind: 'again' });
  expect(saving.trouble()).toEqual({ key: 'trouble.storage-disk-full', values: {} });
  hear({ kind: 'help' });
  expect(saving.trouble()).toBe(null);
});

it('takes no other trouble for one of the storage', async () => {
  const { saving, call } = openBoth();
  await call(new ORPCError('CANNOT', { data: { why: 'bus-full' } }));
  await call(new Error('the line is down'));
  expect(saving.trouble()).toBe(null);
});
