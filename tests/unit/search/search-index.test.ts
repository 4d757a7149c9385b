import { beforeEach, describe, expect, it } from 'vitest';
import { type Attendee, emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import { searchFormsOf } from '../../../shared/domain/search/search-forms.ts';
import { createSearchIndex, type SearchIndex } from '../../../shared/domain/search/search-index.ts';
import { searchTermsOf } from '../../../shared/domain/search/search-terms.ts';

const person = (id: string, fields: Partial<Attendee>): Attendee => ({ ...emptyAttendee(id), ...fields });
const PEOPLE = [
  person('salhani', {
    given: 'Rima',
    family: 'Salhani',
    ownScript: 'ريما صلحاني',
    town: 'Port Samra',
    country: 'LB',
    delegation: 'Levante',
    email: 'rima.s@samra.example',
    orderRef: 'ABC-12345',
  }),
  person('zel', { given: 'Володимир', family: 'Зеленський', town: 'Kyiv', country: 'UA' }),
  person('mueller', { given: 'Jürgen', family: 'Müller', town: 'Stuttgart', country: 'DE' }),
  person('muller', { given: 'Anna', family: 'Muller', town: 'Basel', country: 'CH' }),
  person('paris', { given: 'Paris', family: 'Hilt', town: 'Lyon', country: 'FR' }),
  person('lyon', { given: 'Bea', family: 'Carr', town: 'Paris', country: 'FR' }),
  person('berg', { given: 'Anna', family: 'van der Berg', town: 'Gent', country: 'BE' }),
  person('jp', { given: 'Jean-Pierre', family: "O'Neil", town: 'Brest', country: 'FR' }),
  person('rahman', { given: 'Omar', family: 'Abdulrahman', town: 'Tunis', country: 'TN' }),
  person('geo', { given: 'Ελένη', family: 'Γεωργίου', town: 'Patras', country: 'GR' }),
];

let index: SearchIndex;
const ids = (text: string, options: Partial<Parameters<SearchIndex['find']>[1]> = {}): string[] =>
  index.find(text, { limit: 6, ...options }).map((hit) => hit.id);

beforeEach(() => {
  index = createSearchIndex();
  for (const one of PEOPLE)
    index.put(one.id, searchFormsOf(one, one.id === 'salhani' ? ['FR7KAB23CDX'] : []));
});

describe('two letters', () => {
  beforeEach(() => {
    index = createSearchIndex();
    const put = (id: string, fields: Partial<Attendee>): void =>
      index.put(id, searchFormsOf(person(id, fields), []));
    for (const family of ['Amrani', 'Baz', 'Din', 'Fassi', 'Gamal', 'Haddad'])
      put(family, { given: 'Nour', family: `El ${family}` });
    put('geo', { given: 'Ελένη', family: 'Γεωργίου' });
    put('li', { given: 'Ли', family: 'Иванов' });
  });

  it('find first who begins so in their own script, and then a particle in another', () => {
    expect(ids('Ελ')[0]).toBe('geo');
    expect(ids('Ελ')).toHaveLength(6);
    expect(ids('el')[0]).toBe('Amrani');
  });
  it('find a whole short name of another script', () => {
    expect(ids('li')[0]).toBe('li');
    expect(ids('li ivanov')[0]).toBe('li');
  });
});

describe('finding people', () => {
  it.each([
    ['ri', 'salhani'],
    ['salhani rima', 'salhani'],
    ['rim sal', 'salhani'],
    ['صلحاني', 'salhani'],
    ['صل', 'salhani'],
    ['ريما salhani', 'salhani'],
    ['selhany', 'salhani'],
    ['al-salhani', 'salhani'],
    ['الصلحاني', 'salhani'],
    ['salahni', 'salhani'],
    ['slahani', 'salhani'],
    ['rima.s@sam', 'salhani'],
    ['@samra.example', 'salhani'],
    ['abc-123', 'salhani'],
    ['ABC12345', 'salhani'],
    ['fr7kab', 'salhani'],
    ['port samra', 'salhani'],
    ['samra rima', 'salhani'],
    ['levante', 'salhani'],
    ['Libanon', 'salhani'],
    ['lebanon', 'salhani'],
    ['zelensky', 'zel'],
    ['Selenskyj', 'zel'],
    ['зеленс', 'zel'],
    ['ukraine wolodymyr', 'zel'],
    ['Jürgen Mueller', 'mueller'],
    ['MÜLLER deutschland', 'mueller'],
    ['anna van der berg', 'berg'],
    ['vanderberg', 'berg'],
    ['van berg', 'berg'],
    ['de berg', 'berg'],
    ['jean pierre', 'jp'],
    ['jeanpierre oneil', 'jp'],
    ["o'neil", 'jp'],
    ['abdul rahman', 'rahman'],
    ['abdel rahman', 'rahman'],
    ['rahman omar', 'rahman'],
    ['georgiou', 'geo'],
    ['eleni geo', 'geo'],
  ])('finds by %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('answers nothing to nothing, to one letter, and to signs only', () => {
    expect(['', ' ', 'a', 'ص', ' - ', '@', '\u202e\u200b'].map((text) => ids(text))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('wants every word to be found in a person', () => {
    expect(ids('rima stuttgart')).toEqual([]);
  });

  it('forgives nothing in three letters, one slip from four, two from eight', () => {
    const people = createSearchIndex();
    people.put('karl', searchFormsOf(person('karl', { given: 'Karl', family: 'Brandstetter' }), []));
    const finds = (text: string): boolean => people.find(text, { limit: 6 }).length > 0;
    expect(['kxr', 'kxrl', 'kxxl', 'brandsxexter', 'brxndsxexter'].map(finds)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the best few of many', () => {
  const many = (): SearchIndex => {
    const people = createSearchIndex();
    for (let at = 0; at < 60; at += 1)
      people.put(`p${at}`, searchFormsOf(person(`p${at}`, { given: 'Anna', family: `Halman ${at}` }), []));
    people.put('slip', searchFormsOf(person('slip', { family: 'Hallmann' }), []));
    return people;
  };

  it('come with the number of all that match as they do, those who match worse left out', () => {
    const { hits, total, isOnlySpelled } = many().search('halman', { limit: 6 });
    expect([hits.length, total, isOnlySpelled]).toEqual([6, 60, true]);
  });

  it('that are not full with those who are spelled so bring all who are like them, counted', () => {
    const { hits, total, isOnlySpelled } = many().search('halman', { limit: 61 });
    expect([hits.length, total, isOnlySpelled]).toEqual([61, 61, false]);
  });

  it('are the beginning of the whole list, in its order', () => {
    const people = many();
    const isHere = (id: string): boolean => Number(id.slice(1)) % 3 === 0;
    const all = people.find('anna', { limit: 100, isHere });
    for (const limit of [1, 7, 59])
      expect(people.find('anna', { limit, isHere })).toEqual(all.slice(0, limit));
  });

  it('are counted once where a query can be read in two ways', () => {
    const people = createSearchIndex();
    people.put('a', searchFormsOf(person('a', { given: 'Omar', family: 'al Salhani' }), []));
    expect(people.search('al salhani', { limit: 6 }).total).toBe(1);
  });
});

describe('the order of people found', () => {
  it('goes from whole words to beginnings to sounds to typos', () => {
    const people = createSearchIndex();
    const names = { typo: 'Hrlman', alike: 'Hallmann', prefix: 'Halmansen', exact: 'Halman' };
    for (const [id, family] of Object.entries(names))
      people.put(id, searchFormsOf(person(id, { family }), []));
    const found = people.find('halman', { limit: 6 });
    expect(found.map((hit) => [hit.id, hit.why[0]?.kind])).toEqual([
      ['exact', 'exact'],
      ['prefix', 'prefix'],
      ['alike', 'sounds-alike'],
      ['typo', 'typo'],
    ]);
  });

  it('puts a name before a place', () => {
    expect(ids('paris')).toEqual(['paris', 'lyon']);
  });

  it('puts who is not here yet before who is, and who comes today first, but only among equals', () => {
    const isHere = (id: string): boolean => id === 'berg';
    expect(ids('anna')).toEqual(['muller', 'berg']);
    expect(ids('anna', { isHere })).toEqual(['muller', 'berg']);
    expect(ids('anna', { isHere: (id) => id === 'muller' })).toEqual(['berg', 'muller']);
    expect(ids('anna', { arrivesToday: (id) => id === 'berg' })).toEqual(['berg', 'muller']);
    expect(ids('paris', { isHere: (id) => id === 'paris' })).toEqual(['paris', 'lyon']);
  });

  it('keeps to the limit and is the same every time', () => {
    expect(ids('an', { limit: 1 })).toEqual(ids('an').slice(0, 1));
    expect(ids('an', { limit: 0 })).toEqual([]);
  });
});

describe('telling why', () => {
  it('names for each typed word the word that it met, how, and where', () => {
    expect(index.find('selhany leb', { limit: 1 })[0]?.why).toEqual([
      { typed: 'selhany', matched: 'Salhani', kind: 'sounds-alike', field: 'name' },
      { typed: 'leb', matched: 'Lebanon', kind: 'prefix', field: 'place' },
    ]);
  });

  it('says that another alphabet was between', () => {
    const [hit] = index.find('zelensky', { limit: 1 });
    expect(hit?.why).toEqual([
      { typed: 'zelensky', matched: 'Зеленський', kind: 'own-script', field: 'name' },
    ]);
  });

  it('warns of two people with one name', () => {
    index.put('rima2', searchFormsOf(person('rima2', { given: 'Rima', family: 'Salhani', town: 'Ulm' }), []));
    expect(index.find('rima', { limit: 6 }).map((hit) => hit.sharesName)).toEqual([true, true]);
    index.remove('rima2');
    expect(index.find('rima', { limit: 6 }).map((hit) => hit.sharesName)).toEqual([false]);
  });
});

describe('changing people', () => {
  it('finds a person by what they are called now', () => {
    index.put('mueller', searchFormsOf(person('mueller', { given: 'Jürgen', family: 'Schmied' }), []));
    expect([ids('jurgen muller'), ids('schmied'), index.size]).toEqual([[], ['mueller'], PEOPLE.length]);
  });

  it('finds nobody who was removed', () => {
    index.remove('salhani');
    index.remove('nobody');
    expect([ids('salhani'), index.size]).toEqual([[], PEOPLE.length - 1]);
  });

  it('takes kept terms instead of forms', () => {
    const kept = createSearchIndex();
    for (const one of PEOPLE) kept.put(one.id, searchTermsOf(searchFormsOf(one, [])));
    expect(kept.find('mül', { limit: 6 })).toEqual(index.find('mül', { limit: 6 }));
  });

  it('stays right through so many changes that it has to sweep', () => {
    for (let round = 0; round < 2500; round += 1) {
      index.put('mueller', searchFormsOf(person('mueller', { family: `Round${round}` }), []));
    }
    expect([ids('round2499'), ids('round17 mueller'), ids('rima')]).toEqual([['mueller'], [], ['salhani']]);
  });
});
