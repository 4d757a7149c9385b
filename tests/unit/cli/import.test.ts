import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foyer } from '../../support/foyer-command.ts';
import { temporaryFolder } from '../../support/test-desk.ts';

it('the command line tells what every column was taken for, and what is odd about a row', async () => {
  const home = temporaryFolder();
  const list = join(home.folder, 'list.csv');
  writeFileSync(list, 'Nr,Name,Tel,Begleitung,Table\n1,Ann Archer,"4,92216E+11",Otto,5\n');
  const { out, err } = await foyer(['import', list, '--data', join(home.folder, 'desk')]);
  home.remove();
  expect(err.split('\n').slice(1, 4)).toEqual([
    'Columns: Name (fullName), Tel (phone)',
    'Kept as they are: Begleitung, Table',
    'Not imported: Nr',
  ]);
  expect(out.trim().split('\t').slice(5)).toEqual([
    'Tel: Excel has damaged the number 4,92216E+11',
    'Begleitung: Otto comes along and is not on the list; add a row to the file',
  ]);
});
