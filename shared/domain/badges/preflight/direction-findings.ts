import type { BadgeLayout } from '../badge-layout.ts';
import type { DisplayList } from '../display-list.ts';
import { directionOf, hasRightToLeft } from '../writing.ts';
import { type BadgeFinding, finding } from './finding.ts';

const LETTERS = /\p{L}/gu;

/**
 * Lines that run, or were stored, the wrong way round. Whoever knows the script sees it at once, and nobody
 * else at the desk does.
 */
export const directionFindings = (
  { texts, direction }: Pick<DisplayList, 'texts' | 'direction'>,
  { mirror }: Pick<BadgeLayout, 'mirror'>,
  bigName: string,
): readonly BadgeFinding[] => [
  ...(mirror === 'never' && direction === 'ltr' && directionOf(bigName) === 'rtl'
    ? [finding('wrong-direction', '', { why: 'not-mirrored' })]
    : []),
  ...texts.flatMap(({ element, lines }) => {
    const why = wrongWay(lines.join(' '));
    return why === null ? [] : [finding('wrong-direction', element, { why, text: lines.join(' ') })];
  }),
];

const wrongWay = (text: string): 'stored-backwards' | 'begun-otherwise' | null => {
  if (!hasRightToLeft(text)) return null;
  if (text.split(/\s+/u).some(isStoredBackwards)) return 'stored-backwards';
  return directionOf(text) === mostLettersOf(text) ? null : 'begun-otherwise';
};

/**
 * Old programs shaped Arabic themselves and kept the glyphs from left to right: there a word begins with a letter
 * in the shape that belongs to its end, which in reading order no word of several letters does.
 */
const isStoredBackwards = (word: string): boolean => {
  const [first = '', ...others] = word.match(LETTERS) ?? [];
  return others.length > 0 && FINAL_FORMS.has(first);
};

// Unicode 16, charts U+FB50 and U+FE70: of the two or four forms of a letter the second is the final one.
const FINAL_FORMS: ReadonlySet<string> = new Set(
  [
    0xfe82, 0xfe84, 0xfe86, 0xfe88, 0xfe8a, 0xfe8e, 0xfe90, 0xfe94, 0xfe96, 0xfe9a, 0xfe9e, 0xfea2, 0xfea6,
    0xfeaa, 0xfeac, 0xfeae, 0xfeb0, 0xfeb2, 0xfeb6, 0xfeba, 0xfebe, 0xfec2, 0xfec6, 0xfeca, 0xfece, 0xfed2,
    0xfed6, 0xfeda, 0xfede, 0xfee2, 0xfee6, 0xfeea, 0xfeee, 0xfef0, 0xfef2, 0xfef6, 0xfef8, 0xfefa, 0xfefc,
    0xfb57, 0xfb5b, 0xfb67, 0xfb6b, 0xfb7b, 0xfb8b, 0xfb8f, 0xfb93, 0xfbfd,
  ].map((point) => String.fromCodePoint(point)),
);

/** The direction of most letters: a title in Latin letters does not make an Arabic name run from left to right. */
const mostLettersOf = (text: string): 'ltr' | 'rtl' => {
  const letters = text.match(LETTERS) ?? [];
  const toLeft = letters.filter((letter) => hasRightToLeft(letter)).length;
  return toLeft * 2 > letters.length ? 'rtl' : 'ltr';
};
