import { foldHeading, openHeadingBook } from './headings.ts';

/** "Surname, given name, patronymic" by its letters. */
const BY_LETTERS: ReadonlySet<string> = new Set(
  ['фио', 'ф и о', 'ф и о участника', 'піб', 'п і б'].map(foldHeading),
);

/** Does a heading of whole names name the family name first: `Nom et prénom`, `Name, Vorname`, `ФИО`? */
export const saysFamilyFirst = (heading: string): boolean => {
  const folded = foldHeading(heading);
  if (BY_LETTERS.has(folded)) return true;
  const book = openHeadingBook();
  const senses = folded.split(' ').flatMap((word) => book.match(word)?.sense ?? []);
  const [first, second] = senses.filter((sense) => ['given', 'family', 'fullName'].includes(sense));
  const isFamily = first === 'family' && (second === 'given' || second === 'fullName');
  return isFamily || (first === 'fullName' && second === 'given');
};
