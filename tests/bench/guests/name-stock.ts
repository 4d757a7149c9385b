import type { Dice } from './dice.ts';

/** Given names and family names of one script; the others than Latin also get a Latin spelling. */
export interface NameStock {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const GIVEN: readonly (readonly string[])[] = [
  words(`Anna Maria Lena Jürgen Müjde Mehmet Yusuf Łukasz Zoë François Aïcha Mohamed Ahmed Fatima Khalil Elena Petra
    Björn Søren Þórunn Giorgi Ana Marta Jean-Pierre Amélie Youssef Leïla Omar Sara Nina`),
  words('Володимир Олена Тарас Оксана Андрій Наталія Сергій Юлія Богдан Галина'),
  words('Γεώργιος Ελένη Νίκος Χρήστος Παναγιώτα Δημήτρης'),
  words('محمد أحمد فاطمة خليل يوسف مريم عمر سارة حسين عبدالرحمن'),
  words('დავით გიორგი ნინო ანა'),
  words('כהן משה שרה דוד'),
];

const SYLLABLES: readonly (readonly string[])[] = [
  words(`ma ber stein hof müll er sch ka no wa ri to ve ski dor gen au fel sen lund qvist öst ham çe lik ben zer val
    mont ro che pi nel lo`),
  words('зе лен щер бак ко ва ль чен шев го до ров пет ри ук мель ник гри бо'),
  words('πα πα δό που γε ωρ γί κα ρα μαν λά κης νι κο'),
  words('صل حا ني كر خو ري نج ار بد وي سع يد حم دا ن'),
  words('ბე რი ძე მა ხა შვი ლი კა'),
  words('לוי פר ץ בן מז רח י כץ'),
];

// So many family names that most bearers of one are strangers, as on a long list.
const LATIN_FAMILIES = 40_000;
const OTHER_FAMILIES = 6000;

const familiesOf = (syllables: readonly string[], isLatin: boolean, dice: Dice): readonly string[] =>
  Array.from({ length: isLatin ? LATIN_FAMILIES : OTHER_FAMILIES }, () => {
    const word = Array.from({ length: 2 + dice.below(3) }, () => dice.oneOf(syllables)).join('');
    return isLatin ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });

/** Stocks of names: Latin first, then Cyrillic, Greek, Arabic, Georgian and Hebrew. */
export const stockOfNames = (dice: Dice): readonly NameStock[] =>
  GIVEN.map((given, script) => ({
    given,
    family: familiesOf(SYLLABLES[script] ?? [], script === 0, dice),
  }));
