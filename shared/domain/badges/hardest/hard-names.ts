import { hasRightToLeft } from '../writing.ts';

/** Why a name is hard for a layout. */
export const HARD_KINDS = [
  'longest',
  'arabic',
  'greek',
  'cyrillic',
  'hebrew',
  'longest-town',
  'one-name',
  'mixed-direction',
  'longest-role',
  'georgian',
  'armenian',
  'longest-word',
  'other-script',
] as const;
export type HardKind = (typeof HARD_KINDS)[number];

/** What of a person makes a badge hard. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly ownScript: string;
  readonly town: string;
  readonly role: string;
}

/** Somebody whose badge is hard, the hardest of a kind first. */
export type HardNames = ReadonlyMap<HardKind, readonly NamedPerson[]>;

/** Of every kind so many are kept: which of them is the hardest is the layout's to say. */
const KEPT = 5;

const NARROW = new Set("iljtfrI1.,'’ ");
const WIDE = new Set('mwMWÆŒШЩЖЮѪ@');
const FIRST_MARK = '\u0300';

/** About how wide a text is, in letters of middle width: cheap enough for a hundred thousand names. */
export const roughWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) {
    if (letter >= FIRST_MARK && /\p{M}/u.test(letter)) continue;
    width += NARROW.has(letter) ? 0.5 : WIDE.has(letter) ? 1.5 : 1;
  }
  return width;
};

const SCRIPTS: readonly (readonly [HardKind, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['greek', /\p{Script=Greek}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['other-script', /(?!\p{Script=Latin})\p{L}/u],
];
const PLAIN = /^[\u0020-\u024f]*$/;
const LATIN = /\p{Script=Latin}/u;
const WORD_GAPS = /[\s-]+/u;

const scriptOf = (text: string): HardKind | null =>
  PLAIN.test(text) ? null : (SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? null);

const isMixed = (text: string): boolean => !PLAIN.test(text) && LATIN.test(text) && hasRightToLeft(text);

type Score = readonly [kind: HardKind, hardness: number];

/** In which ways a person's badge is hard, and how hard. */
const scoresOf = ({ name, ownScript, town, role }: NamedPerson): readonly Score[] => {
  const words = name.split(WORD_GAPS);
  const width = roughWidth(name);
  const scripts = [ownScript, name].map((text) => [scriptOf(text), roughWidth(text)] as const);
  const [script = null, scriptWidth = 0] = scripts.find(([one]) => one !== null) ?? [];
  const scores: Score[] = [
    ['longest', width],
    ['longest-word', Math.max(...words.map(roughWidth))],
    ['longest-town', roughWidth(town)],
    ['longest-role', roughWidth(role)],
  ];
  if (script !== null) scores.push([script, scriptWidth]);
  if (words.length === 1) scores.push(['one-name', width]);
  if (isMixed(name) || isMixed(ownScript)) scores.push(['mixed-direction', width]);
  return scores.filter(([, hardness]) => hardness > 0);
};

interface Kept {
  readonly person: NamedPerson;
  readonly hardness: number;
}

/** Harder first; of two that are alike the same one every time. */
const hardestFirst = (one: Kept, other: Kept): number =>
  other.hardness - one.hardness || (one.person.id < other.person.id ? -1 : 1);

/** Goes through a list of people once and keeps the hardest of every kind. */
export const collectHardNames = () => {
  const kept = new Map<HardKind, Kept[]>();
  let total = 0;
  return {
    add(person: NamedPerson): void {
      total += 1;
      for (const [kind, hardness] of scoresOf(person)) {
        const best = kept.get(kind) ?? [];
        const last = best.at(-1);
        const one = { person, hardness };
        if (best.length >= KEPT && last !== undefined && hardestFirst(last, one) < 0) continue;
        kept.set(kind, [...best, one].sort(hardestFirst).slice(0, KEPT));
      }
    },
    /** How many were looked at. */
    total: (): number => total,
    names: (): HardNames =>
      new Map(
        HARD_KINDS.flatMap((kind) => {
          const best = kept.get(kind);
          return best === undefined ? [] : [[kind, best.map(({ person }) => person)] as const];
        }),
      ),
  };
};
