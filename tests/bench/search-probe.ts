import { emptyAttendee } from '../../shared/domain/attendees/attendee.ts';
import { romanise } from '../../shared/domain/names/romanise.ts';
import { searchFormsOf } from '../../shared/domain/search/search-forms.ts';
import { createSearchIndex } from '../../shared/domain/search/search-index.ts';
import { searchTermsOf } from '../../shared/domain/search/search-terms.ts';

/** Measures the search index alone: `node tests/bench/search-probe.ts [people]`. Prints, never judges. */
const PEOPLE = Number(process.argv[2] ?? 100_000);

let seed = 20220508;
const chance = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const oneOf = <T>(list: readonly T[]): T => list[chance(list.length)] as T;
/** Names repeat as they do in life: a few very often, most seldom. */
const oneOften = <T>(list: readonly T[]): T =>
  list[Math.floor((chance(1000) / 1000) ** 3 * list.length)] as T;

const GIVEN = [
  'Anna Maria Lena Jürgen Müjde Mehmet Yusuf Łukasz Zoë François Aïcha Mohamed Ahmed Fatima Khalil Elena Petra Björn Søren Þórunn Giorgi Ana Marta Jean-Pierre Amélie Youssef Leïla Omar Sara Nina'.split(
    ' ',
  ),
  'Володимир Олена Тарас Оксана Андрій Наталія Сергій Юлія Богдан Галина'.split(' '),
  'Γεώργιος Ελένη Νίκος Χρήστος Παναγιώτα Δημήτρης'.split(' '),
  'محمد أحمد فاطمة خليل يوسف مريم عمر سارة حسين عبدالرحمن'.split(' '),
  'დავით გიორგი ნინო ანა'.split(' '),
  'כהן משה שרה דוד'.split(' '),
];
const SYLLABLES = [
  'ma ber stein hof müll er sch ka no wa ri to ve ski dor gen au fel sen lund qvist öst ham çe lik ben zer val mont ro che pi nel lo'.split(
    ' ',
  ),
  'зе лен щер бак ко ва ль чен шев го до ров пет ри ук мель ник гри бо'.split(' '),
  'πα πα δό που γε ωρ γί κα ρα μαν λά κης νι κο'.split(' '),
  'صل حا ني كر خو ري نج ار بد وي سع يد حم دا ن'.split(' '),
  'ბე რი ძე მა ხა შვი ლი კა'.split(' '),
  'לוי פר ץ בן מז רח י כץ'.split(' '),
];
const families = SYLLABLES.map((parts, script) =>
  Array.from({ length: script === 0 ? 40_000 : 6000 }, () => {
    const word = Array.from({ length: 2 + chance(3) }, () => oneOf(parts)).join('');
    return script === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }),
);
const TOWNS = Array.from(
  { length: 3000 },
  () => `${oneOf(families[0] ?? [])}${oneOf(['', ' Stadt', '-sur-Mer', ' am See'])}`,
);
const COUNTRIES = 'DE UA FR PL TN MA LB JO GE AM GR IL TR IT ES'.split(' ');

const latin = (word: string): string => romanise(word).spellings[0]?.replaceAll("'", '') ?? word;
const persons = Array.from({ length: PEOPLE }, (_, at) => {
  const script = chance(10) < 6 ? 0 : 1 + chance(5);
  const own = [oneOften(GIVEN[script] ?? []), oneOften(families[script] ?? [])];
  const [given = '', family = ''] = own.map((word) => (script === 0 ? word : latin(word)));
  return {
    ...emptyAttendee(`attendee-${at}`),
    given,
    family: chance(20) === 0 ? `Al-${family}` : family,
    display: `${given} ${family}`,
    ownScript: script === 0 ? '' : own.join(' '),
    town: oneOften(TOWNS),
    country: oneOf(COUNTRIES),
    delegation: `Delegation ${oneOften(TOWNS)}`,
    organisation: `City of ${oneOften(TOWNS)}`,
    email: `${latin(given)}.${latin(family)}${at}@${oneOften(TOWNS).toLowerCase().replaceAll(' ', '')}.example`,
    orderRef: `ORD-${(at * 7919).toString(36).toUpperCase()}`,
  };
});

const timed = <T>(what: string, work: () => T): T => {
  const from = performance.now();
  const result = work();
  console.log(`${what.padEnd(44)} ${(performance.now() - from).toFixed(0)} ms`);
  return result;
};
const forms = timed('forms', () =>
  persons.map((one, at) => searchFormsOf(one, [`FR7K${(at * 104_729).toString(36).toUpperCase()}`])),
);
const terms = timed('terms', () => forms.map(searchTermsOf));
console.log('terms, bytes a person', Math.round(Buffer.byteLength(terms.join('')) / PEOPLE));
const heapBefore = process.memoryUsage().heapUsed;
const index = createSearchIndex();
timed('load from terms', () => terms.forEach((text, at) => index.put(`attendee-${at}`, text)));
globalThis.gc?.();
console.log('heap, MB', Math.round((process.memoryUsage().heapUsed - heapBefore) / 1e6));
timed('load from terms, again', () => {
  const second = createSearchIndex();
  terms.forEach((text, at) => second.put(`attendee-${at}`, text));
});

const here = new Set(persons.filter((_, at) => at % 3 === 0).map((one) => one.id));
const options = { limit: 6, isHere: (id: string) => here.has(id) };
const ask = (text: string): number => {
  const from = performance.now();
  index.find(text, options);
  return performance.now() - from;
};
const typo = (word: string): string => {
  const at = 1 + chance(Math.max(1, word.length - 2));
  return word.slice(0, at) + oneOf(['x', '', word.charAt(at + 1) + word.charAt(at)]) + word.slice(at + 1);
};
const keystrokes = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(0, at + 2));

const sorts: Record<string, () => string> = {
  'given family': () => oneOf(persons).display,
  'own script': () =>
    oneOf(persons.filter((_, at) => at % 500 === 0 && persons[at]?.ownScript !== '')).ownScript,
  'family with a typo': () => typo(oneOf(persons).family),
  'given family, both with a typo': () => oneOf(persons).display.split(' ').map(typo).join(' '),
  town: () => oneOf(persons).town,
  'e-mail': () => oneOf(persons).email,
  'order code': () => oneOf(persons).orderRef,
  'country and delegation': () => 'germany delegation city of ma',
  'nothing like it': () => 'xqzvwkjp brrgh',
};
const row = (what: string, times: number[]): void => {
  times.sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2);
  console.log(
    `${what.padEnd(34)} n ${String(times.length).padStart(5)}  p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms`,
  );
};
const all: number[] = [];
for (const [what, make] of Object.entries(sorts)) {
  const times = Array.from({ length: 60 }, make).flatMap(keystrokes).map(ask);
  all.push(...times);
  row(what, times);
}
row(
  'two letters',
  Array.from({ length: 300 }, () => ask(oneOf(persons).display.slice(0, 2))),
);
row('all', all);
