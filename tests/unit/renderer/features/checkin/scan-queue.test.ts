import { expect, it } from 'vitest';
import { createScanQueue } from '../../../../../renderer/scan-field/scan-queue.ts';

/** A desk that answers when told, in the order in which the test wants. */
const slowDesk = () => {
  const asked: string[] = [];
  const answers: { readonly yes: (verdict: string) => void; readonly no: (trouble: Error) => void }[] = [];
  const said: string[] = [];
  const queue = createScanQueue<string, string>({
    read: (code) => {
      asked.push(code);
      return new Promise((yes, no) => answers.push({ yes, no }));
    },
    onVerdict: (verdict, code) => said.push(`${code} ${verdict}`),
    onTrouble: (trouble, code) => said.push(`${code} ${trouble instanceof Error ? trouble.message : ''}`),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { queue, asked, answers, said, settle };
};

it('asks about one code at a time, in the order of the scans', async () => {
  const { queue, asked, answers, said, settle } = slowDesk();
  for (const code of ['A', 'B', 'C']) queue.add(code);
  expect([asked, queue.waiting()]).toEqual([['A'], 2]);
  for (const place of [0, 1, 2]) {
    answers[place]?.yes('go');
    await settle();
  }
  expect(said).toEqual(['A go', 'B go', 'C go']);
});

it('goes on after a scan that the desk could not answer', async () => {
  const { queue, answers, said, settle } = slowDesk();
  queue.add('A');
  queue.add('B');
  answers[0]?.no(new Error('line down'));
  await settle();
  answers[1]?.yes('go');
  await settle();
  expect(said).toEqual(['A line down', 'B go']);
});

it('takes a scan that comes while another is answered', async () => {
  const { queue, answers, said, settle } = slowDesk();
  queue.add('A');
  answers[0]?.yes('stop');
  queue.add('B');
  await settle();
  answers[1]?.yes('go');
  await settle();
  expect(said).toEqual(['A stop', 'B go']);
});
