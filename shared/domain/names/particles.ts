import { fold } from './fold.ts';

// Articles, "son of", "of": written or left out, apart, hyphened or glued.
const PARTICLES: ReadonlySet<string> = new Set(
  `al el ul ad ar as ash at az an abd abdul abdel abdal abdu abu abou bu bou ben bin ibn bint banu bani beni ould
   van von vom zu zum zur de da do dos das du des del della dello degli di der den dem ten ter het la le les lo li
   los las y i e o d l af av mac mc san saint st
   ال آل عبد ابو بن ابن بنت بني ولد בן בת אבו בר де ван фон аль эль бин бен абу абд абдул δε φον βαν`
    .split(/\s+/)
    .map(fold),
);

/** Whether a folded word only ties names together (al, ben, van der), so that a search may leave it out. */
export const isParticle = (folded: string): boolean => PARTICLES.has(folded);

/** A word without the article glued to its front: alsalhani and الصلحاني both give the bare name. */
export const withoutArticle = (folded: string): string | undefined =>
  /^(?:abd[aeu]l|[ae]l)-?([^aeiou\W\d][a-z]{3,})$/.exec(folded)?.[1] ??
  /^(?:عبد)?ال(.{3,})$/u.exec(folded)?.[1];

const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/u;

/** The words inside a piece of text: parted at blanks, hyphens, apostrophes and other punctuation. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(SEPARATORS).filter((word) => word !== '');
