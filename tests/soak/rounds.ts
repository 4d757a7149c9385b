import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chance, seededChance } from '../../scripts/sample-event/chance.ts';
import { BUSY_DESK, type Death, FOYER, runDoomed } from './doomed-process.ts';
import { type Answer, type Examination, examineFolder } from './examine-folder.ts';
import { codeOf, PEOPLE, writeGuestList } from './people.ts';

/** What is going on when the process is killed. */
export type Work = 'scans' | 'import' | 'scans-and-import' | 'first-start';
const WORKS: readonly Work[] = ['scans', 'import', 'scans-and-import', 'first-start'];

export interface RoundReport {
  readonly round: number;
  readonly work: Work;
  readonly wasKilled: boolean;
  readonly answered: number;
  readonly admitted: number;
  /** How many people an import had saved when it was cut short; null where none went on. */
  readonly savedBefore: number | null;
  readonly wrong: readonly string[];
}

export interface SoakOptions {
  /** So many desks are killed at work; rounds that end by themselves before come on top. */
  readonly deaths: number;
  readonly seed: number;
  readonly onRound: (report: RoundReport) => void;
}

const KEY = 'c3'.repeat(32);
const ROUNDS_A_FOLDER = 20;
// Whoever is never killed in so many tries is not being killed at all.
const MOST_ROUNDS_A_DEATH = 4;
const SCANS_A_ROUND = 60;
// From the last steps of the start until well after the last scan.
const BIRTH_MS = 300;
const LIFE_MS = 1_300;

interface Home {
  readonly folder: string;
  readonly answers: Answer[];
  scanned: number;
}

/** Kills desks in the midst of their work, round after round, and gives what every round found. */
export const soak = async ({ deaths, seed, onRound }: SoakOptions): Promise<readonly RoundReport[]> => {
  const chance = seededChance(seed);
  const root = mkdtempSync(join(tmpdir(), 'foyer-kill-'));
  const reports: RoundReport[] = [];
  let home = newHome(root, 0);
  try {
    let killed = 0;
    for (let round = 0; killed < deaths && round < deaths * MOST_ROUNDS_A_DEATH; round += 1) {
      if (round > 0 && round % ROUNDS_A_FOLDER === 0) home = newHome(root, round);
      const work = WORKS[round % WORKS.length] ?? 'scans';
      const report = await runRound({ root, home, chance, round, work });
      reports.push(report);
      if (report.wasKilled) killed += 1;
      onRound(report);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return reports;
};

const newHome = (root: string, round: number): Home => ({
  folder: join(root, `desk-${round}`),
  answers: [],
  scanned: 0,
});

interface Round {
  readonly root: string;
  readonly home: Home;
  readonly chance: Chance;
  readonly round: number;
  readonly work: Work;
}

const runRound = async (one: Round): Promise<RoundReport> => {
  const { home, root, round, work } = one;
  if (work === 'first-start') return firstStart(one);
  const guestList = writeGuestList(root, round);
  const death = await die(one, guestList);
  const answers = death.lines.filter((line) => line.startsWith('{"')).flatMap(answerOf);
  home.answers.push(...answers);
  // A folder without people has nothing to scan: the first import is finished at once.
  const isImport = work !== 'scans' || round % ROUNDS_A_FOLDER === 0;
  const examination = await attempt(() =>
    examineFolder(home.folder, KEY, home.answers, isImport ? guestList : null),
  );
  return reportOf(one, death, answers, examination);
};

const die = ({ home, chance, work }: Round, guestList: string): Promise<Death> => {
  const env = { FOYER_KEY: KEY };
  const data = ['--data', home.folder];
  const atRandom = { afterMs: BIRTH_MS + chance.below(LIFE_MS), afterAnswers: Number.POSITIVE_INFINITY };
  // An import saves its slices beside the first scans.
  const most = work === 'scans-and-import' ? 6 : SCANS_A_ROUND - 1;
  const atAnAnswer = { afterMs: null, afterAnswers: 1 + chance.below(most) };
  const amidSlices = { ...atRandom, afterMs: null, afterProgressMs: chance.below(120) };
  const isAtRandom = chance.below(3) === 0;
  const when = isAtRandom ? atRandom : atAnAnswer;
  const input = Array.from({ length: SCANS_A_ROUND }, (_none, place) =>
    codeOf((home.scanned + place) % PEOPLE),
  );
  home.scanned += SCANS_A_ROUND;
  switch (work) {
    case 'import':
      return runDoomed({
        program: FOYER,
        args: ['import', guestList, '--yes', ...data],
        env,
        input: [],
        ...(isAtRandom ? atRandom : amidSlices),
      });
    case 'scans-and-import':
      return runDoomed({ program: BUSY_DESK, args: [home.folder, guestList], env, input, ...when });
    default:
      return runDoomed({ program: FOYER, args: ['scan', '--json', ...data], env, input, ...when });
  }
};

/** The very first start, key and database not there yet: whatever the moment, the next start works. */
const firstStart = async (one: Round): Promise<RoundReport> => {
  const folder = join(one.root, `first-${one.round}`);
  mkdirSync(folder);
  const args = ['doctor', '--rebuild', '--json', '--data', folder];
  const common = {
    program: FOYER,
    args,
    env: { FOYER_KEY: '' },
    input: [],
    afterAnswers: Number.POSITIVE_INFINITY,
  };
  const death = await runDoomed({ ...common, afterMs: 150 + one.chance.below(800) });
  const next = await runDoomed({ ...common, afterMs: null });
  return reportOf(one, death, [], {
    wrong: next.code === 0 ? [] : [`the next start fails: ${next.errors}`],
    savedBefore: null,
  });
};

const attempt = async (examine: () => Promise<Examination>): Promise<Examination> => {
  try {
    return await examine();
  } catch (error) {
    return { wrong: [`the folder does not open: ${String(error)}`], savedBefore: null };
  }
};

const answerOf = (line: string): readonly Answer[] => {
  const { scanId, verdict } = JSON.parse(line) as Partial<Answer>;
  return scanId === undefined || verdict === undefined ? [] : [{ scanId, verdict }];
};

const reportOf = (
  { round, work }: Round,
  { wasKilled }: Death,
  answers: readonly Answer[],
  { wrong, savedBefore }: Examination,
): RoundReport => ({
  round,
  work,
  wasKilled,
  answered: answers.length,
  admitted: answers.filter(({ verdict }) => verdict === 'admitted').length,
  savedBefore,
  wrong,
});
