// Words before a name, and with a full stop also the short ones that are given names without it.
const BEFORE = new Set(
  'dr prof professor mr mrs ms herr frau mme mlle sir lord lady exzellenz excellency ambassador botschafter botschafterin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin mayor minister ministerin senator senatorin'.split(
    ' ',
  ),
);
const BEFORE_WITH_STOP = new Set(
  'ddr mag ing di dipl dipl-ing univ-prof priv-doz pd dott med phil jur rer nat pol techn habil hc he se hon sr sra fr hr m rev'.split(
    ' ',
  ),
);
const BEHIND = new Set(
  'jr sr ii iii iv esq phd mba msc bsc llm llb mdb mdl obe mbe cbe mep mpa mph'.split(' '),
);
// Family names too, and so believed only with a full stop or behind a comma.
const BEHIND_SHORT = new Set('ma ba md mp'.split(' '));

const bare = (word: string): string => word.toLowerCase().replaceAll('.', '').replace(/,$/u, '');

const isBefore = (word: string): boolean =>
  BEFORE.has(bare(word)) || (word.includes('.') && BEFORE_WITH_STOP.has(bare(word)));

const isBehind = (word: string, before: string): boolean =>
  BEHIND.has(bare(word)) || (BEHIND_SHORT.has(bare(word)) && (word.includes('.') || before.endsWith(',')));

/** The words of a name without titles before and degrees behind; at least one word stays. */
export const withoutTitles = (words: readonly string[]): readonly string[] => {
  let [from, to] = [0, words.length];
  while (from < to - 1 && isBefore(words[from] ?? '')) from += 1;
  while (to > from + 1 && isBehind(words[to - 1] ?? '', words[to - 2] ?? '')) to -= 1;
  return words
    .slice(from, to)
    .map((word, index, all) => (index === all.length - 1 ? word.replace(/,$/u, '') : word));
};
