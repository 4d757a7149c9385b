import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf, foyer } from '../../support/foyer-command.ts';
import { temporaryFolder } from '../../support/test-desk.ts';

const LIST = [
  'Reference;Given name;Family name;Town;Ticket code',
  'R1;Ada;Lovelace;Ulm;TICKET-1',
  'R2;Þórunn;Jónsdóttir;Reykjavík;TICKET-2',
  'R2;Þórunn;Jónsdóttir;Ulm;TICKET-2',
  '',
].join('\n');

const home = temporaryFolder();
const data = join(home.folder, 'desk');
const list = join(home.folder, 'guests.csv');
const run = (...args: string[]) => foyer([...args, '--data', data]);

beforeAll(() => writeFileSync(list, LIST));
afterAll(() => home.remove());

// Each test goes on where the one before ended, as an organiser does at a terminal.
describe('the command line', { timeout: 60_000 }, () => {
  it('compares a guest list and saves nothing without --yes', async () => {
    const compared = await run('import', list);
    const saved = await run('attendees');
    expect([compared.code, compared.out.split('\n').map((line) => line.split('\t').slice(0, 3))]).toEqual([
      0,
      [
        ['2', 'new', 'Ada Lovelace'],
        ['3', 'new', 'Þórunn Jónsdóttir'],
        ['4', 'double', 'Þórunn Jónsdóttir'],
        [''],
      ],
    ]);
    expect(compared.out).toContain('the same person as in row 3');
    expect(saved).toEqual({ code: 0, out: '', err: '' });
  });

  it('saves nothing when it is stopped before it begins to save', async () => {
    const stopped = await foyer(['import', list, '--yes', '--data', data], { signal: AbortSignal.abort() });
    const saved = await run('attendees');
    expect([stopped.code, stopped.out, stopped.err.split('\n').at(-2), saved.out]).toEqual([
      1,
      '',
      'Stopped. Nothing was saved.',
      '',
    ]);
  });

  it('saves with --yes and then has the counts alone on standard output', async () => {
    const saved = await run('import', list, '--yes', '--json');
    const again = await run('import', list, '--yes', '--json');
    expect([saved.code, ...answersOf(saved), ...answersOf(again)]).toEqual([
      0,
      { new: 2, changed: 0, unchanged: 0, double: 1, unreadable: 0, missing: 0 },
      { new: 0, changed: 0, unchanged: 2, double: 1, unreadable: 0, missing: 0 },
    ]);
  });

  it('answers every line of standard input with one line, whatever the codes hold', async () => {
    const codes = [
      'TICKET-1',
      'a\u2028b',
      'a\rb',
      '\u001b[31mred',
      'مرحبا',
      '',
      'TICKET-2',
      'x'.repeat(5_000),
    ];
    const said = await foyer(['scan', '--json', '--data', data], {
      input: codes.map((code) => `${code}\n`).join(''),
    });
    const answers = answersOf(said) as {
      code: string;
      verdict: string;
      reason: string;
      attendee: { name: string } | null;
    }[];
    expect(answers.map(({ code }) => code)).toEqual(codes);
    expect(answers.map(({ verdict, attendee }) => attendee?.name ?? verdict)).toEqual([
      'Ada Lovelace',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'Þórunn Jónsdóttir',
      'unknown',
    ]);
    expect(said.code).toBe(1);
  });

  it('says 0 when everybody was admitted, and 1 when somebody was not', async () => {
    const second = await run('scan', 'TICKET-1');
    const leaving = await run('scan', '--exit', 'TICKET-1', 'TICKET-2');
    expect([second.code, second.out.split('\t').slice(0, 3), leaving.code, leaving.err]).toEqual([
      1,
      ['attention', 'already-in', 'Ada Lovelace'],
      0,
      '',
    ]);
  });

  it('names nobody for a code that nobody has, and says what it looks like', async () => {
    const { out } = await run('scan', 'https://example.org/');
    expect(out).toBe('unknown\tunknown-code\t-\t-\tlooks like: web-address\n');
  });

  it('finds people for texts of standard input, one JSON line each', async () => {
    const said = await foyer(['search', '--json', '--limit', '1', '--data', data], {
      input: 'Thorunn\nnobody\n',
    });
    const answers = answersOf(said) as {
      text: string;
      total: number;
      attendees: { names: { display: string } }[];
    }[];
    expect(
      answers.map(({ text, total, attendees }) => [text, total, attendees.map(({ names }) => names.display)]),
    ).toEqual([
      ['Thorunn', 1, ['Þórunn Jónsdóttir']],
      ['nobody', 0, []],
    ]);
    expect([said.code, (await run('search', 'nobody')).code]).toEqual([0, 1]);
  });

  it('lists everybody as JSON lines, and in columns that no name can break', async () => {
    const [json, columns] = [await run('attendees', '--json'), await run('attendees')];
    expect(answersOf(json)).toMatchObject([{ name: 'Þórunn Jónsdóttir' }, { name: 'Ada Lovelace' }]);
    expect(columns.out.split('\n').map((line) => line.split('\t').length)).toEqual([8, 8, 1]);
  });

  it('writes a report, a badge, a backup, and puts the backup back', async () => {
    const [csv, pdf, copy] = ['report.csv', 'badge.pdf', 'copy.db'].map((name) =>
      join(home.folder, name),
    ) as [string, string, string];
    const report = await run('report', 'attendance', '--out', csv, '--json');
    const [person] = answersOf(await run('attendees', '--json')) as { id: string }[];
    const badge = await run('badge', person?.id ?? '', '--out', pdf);
    const backup = await run('backup', '--out', copy, '--json');
    const restored = await run('restore', copy, '--json');
    expect([report, badge, backup, restored].map(({ code, err }) => [code, err])).toEqual(
      Array(4).fill([0, '']),
    );
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(answersOf(backup)).toEqual([{ file: copy }]);
    expect((answersOf(restored)[0] as { kept: string }).kept).toContain('replaced-');
  });

  it('examines the desk and makes its tables anew', async () => {
    const said = await run('doctor', '--rebuild', '--json');
    const [findings] = answersOf(said) as {
      pages: string;
      chain: null;
      digest: string;
      rebuiltDigest: string;
    }[];
    expect([said.code, findings?.pages, findings?.chain]).toEqual([0, 'ok', null]);
    expect(findings?.rebuiltDigest).toBe(findings?.digest);
  });
});

describe('wrong use of the command line', { timeout: 60_000 }, () => {
  it('is told what to write instead, with exit code 2', async () => {
    const calls = [
      ['nonsense'],
      ['scan', '--bogus'],
      ['import'],
      ['import', join(home.folder, 'not-there.csv')],
      ['import', home.folder],
      ['report', 'nothing'],
      ['search', 'x', '--limit', 'many'],
      ['serve', '--port', '70000'],
      ['attendees', 'Lovelace'],
      ['backup', 'copy.db'],
      ['import', 'guest', 'list.csv'],
    ];
    const said = await Promise.all(
      calls.map((args, place) => foyer([...args, '--data', join(home.folder, `wrong-${place}`)])),
    );
    expect(said.map(({ code, out }) => [code, out])).toEqual(calls.map(() => [2, '']));
    expect(said.map(({ err }) => err.split('\n')[0])).toEqual([
      'There is no command "nonsense".',
      expect.stringContaining("Unknown option '--bogus'"),
      expect.stringContaining('foyer import FILE'),
      expect.stringContaining('There is no such file or folder'),
      expect.stringContaining('This is a folder, not a file'),
      expect.stringContaining('The report is one of'),
      '--limit takes a whole number from 0 to 50, not "many".',
      '--port takes a whole number from 0 to 65535, not "70000".',
      'This command does nothing with "Lovelace".',
      'This command does nothing with "copy.db".',
      'This command does nothing with "list.csv".',
    ]);
  });

  it('never means the folder that a script happens to run in by --data without a folder', async () => {
    const said = await foyer(['attendees', '--data', '']);
    expect([said.code, said.out, said.err.split('\n')[0]]).toEqual([2, '', '--data takes a folder.']);
  });

  it('writes no backup over the desk itself, into a folder, or where there is none', async () => {
    const linked = join(home.folder, 'linked');
    symlinkSync(data, linked, 'dir');
    const key = join(data, 'foyer.key');
    const targets = [
      join(data, 'foyer.db'),
      join(linked, 'foyer.db'),
      key,
      data,
      join(data, 'no', 'copy.db'),
    ];
    const before = readFileSync(join(data, 'foyer.db'));
    const said = await Promise.all(targets.map((out) => run('backup', '--out', out)));
    expect(said.map(({ code, out, err }) => [code, out, err])).toEqual([
      [2, '', `This is a file of the desk itself: ${targets[0]}. Give the backup another name.\n`],
      [2, '', `This is a file of the desk itself: ${targets[1]}. Give the backup another name.\n`],
      [2, '', `This is a file of the desk itself: ${targets[2]}. Give the backup another name.\n`],
      [2, '', `This is a folder, not a file: ${data}.\n`],
      [1, '', 'There is no such file or folder. Nothing was changed.\n'],
    ]);
    expect([readFileSync(join(data, 'foyer.db')).equals(before), existsSync(key)]).toEqual([true, false]);
  });

  it('gives help for every command of the overview, with exit code 0', async () => {
    const overview = await foyer(['--help']);
    const names = [...overview.out.matchAll(/^ {2}(\w+) /gm)].map((match) => match[1] ?? '');
    const helps = await Promise.all(names.map((name) => foyer([name, '--help'])));
    expect(names).toContain('doctor');
    expect(helps.map(({ code, out, err }) => [code, out.startsWith('foyer '), err])).toEqual(
      names.map(() => [0, true, '']),
    );
  });
});
