import { type Chance, deckOf } from '../chance.ts';

export type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'Arabic' | 'Hebrew' | 'Georgian' | 'Armenian';

/**
 * Names of one culture, as `|` lists. An entry is `Latin=own script~how to say it`, the last two where
 * they apply; a family name with two genders is `his/hers=his/hers`. Family names are invented or rare,
 * so that no combination is a known person.
 */
export interface Culture {
  readonly script: Script;
  readonly familyFirst?: true;
  readonly women: string;
  readonly men: string;
  readonly families: string;
}

export interface PersonName {
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
  readonly say: string;
}

interface NamePart {
  readonly latin: string;
  readonly own: string;
  readonly say: string;
}

type Gender = 'his' | 'hers';

const gendered = (text: string, gender: Gender): string => {
  const [his = '', hers = his] = text.split('/');
  return gender === 'his' ? his : hers;
};

const partOf = (entry: string, gender: Gender): NamePart => {
  const [names = '', say = ''] = entry.split('~');
  const [latin = '', own = ''] = names.split('=');
  return { latin: gendered(latin, gender), own: gendered(own, gender), say };
};

/** Deals names of a culture: every given and family name once before any comes again. */
export const nameDealer = (culture: Culture, chance: Chance): (() => PersonName) => {
  const decks = {
    hers: deckOf(culture.women.split('|'), chance),
    his: deckOf(culture.men.split('|'), chance),
    family: deckOf(culture.families.split('|'), chance),
  };
  return () => {
    const gender = chance.pick(['his', 'hers'] as const);
    const given = partOf(decks[gender](), gender);
    const family = partOf(decks.family(), gender);
    const inOrder = culture.familyFirst ? [family, given] : [given, family];
    return {
      given: given.latin,
      family: family.latin,
      display: culture.familyFirst ? inOrder.map((part) => part.latin).join(' ') : '',
      ownScript: inOrder
        .map((part) => part.own)
        .filter(Boolean)
        .join(' '),
      say: inOrder
        .map((part) => part.say)
        .filter(Boolean)
        .join(' '),
    };
  };
};
