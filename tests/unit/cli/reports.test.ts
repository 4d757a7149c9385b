import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { REPORT_NAMES } from '../../../shared/domain/attendance/report-names.ts';
import { answersOf, foyer } from '../../support/foyer-command.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openTripDesk } from '../../support/trip-desk.ts';

let out: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  out = temporaryFolder();
});
afterEach(() => out.remove());

it('writes every report of the sample conference by command, beside the desk that works, and says how many rows', async () => {
  const desk = await openTripDesk('2022-05-08T11:50:00.000Z');
  const bus = desk.at('T-2', 'B-2');
  await bus.board('out');
  desk.clock.set('2022-05-11T08:00:00.000Z');
  const rows = new Map<string, number>();
  for (const name of REPORT_NAMES) {
    const file = join(out.folder, `${name}.csv`);
    const said = await foyer(['report', name, '--out', file, '--json', '--data', desk.folder]);
    const [answer] = answersOf(said) as readonly { readonly rows: number }[];
    const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n').length - 1;
    expect([said.code, answer?.rows]).toEqual([0, lines]);
    rows.set(name, lines);
  }
  await desk.close();
  // Everybody is on the list; 27 came aboard, and nobody anywhere else.
  expect([rows.get('attendance'), rows.get('scan-log'), rows.get('people'), rows.get('loans')]).toEqual([
    412, 27, 27, 0,
  ]);
  expect(
    [rows.get('sessions'), rows.get('trips'), rows.get('no-shows')].every((count) => (count ?? 0) > 40),
  ).toBe(true);
});

it('says in a word that a report was stopped, and leaves no file', async () => {
  const home = temporaryFolder();
  const data = join(home.folder, 'desk');
  await foyer(['doctor', '--rebuild', '--data', data]);
  const file = join(out.folder, 'people.csv');
  const said = await foyer(['report', 'people', '--out', file, '--data', data], {
    signal: AbortSignal.abort(),
  });
  home.remove();
  expect([said, existsSync(file)]).toEqual([{ code: 1, out: '', err: 'Stopped.\n' }, false]);
});
