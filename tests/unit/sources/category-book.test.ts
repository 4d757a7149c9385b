import { describe, expect, it } from 'vitest';
import { DEFAULT_EVENT } from '../../../electron/desk/settings/default-event.ts';
import { openCategoryBook } from '../../../shared/domain/sources/category-book.ts';

const idsOf = (...texts: readonly string[]): readonly string[] => {
  const book = openCategoryBook(DEFAULT_EVENT.categories);
  return texts.map(book.idOf);
};

describe('the category of a guest list', () => {
  it('is found by id and by label in every language, whatever the case and the accents', () => {
    expect(idsOf('mayor', 'LOCAL LEADER', 'Kommunalpolitik', 'presse', ' Gast ', 'Team')).toEqual([
      'mayor',
      'mayor',
      'mayor',
      'press',
      'guest',
      'staff',
    ]);
  });

  it('is found by what lists call it otherwise, with umlauts or without', () => {
    expect(idsOf('Gäste', 'Gaeste', 'GASTE', 'Bürgermeister', 'Oberbuergermeisterin', 'Medien')).toEqual([
      'guest',
      'guest',
      'guest',
      'mayor',
      'mayor',
      'press',
    ]);
  });

  it('is found in each spelling that speaks of women and men', () => {
    const texts = [
      'Referent:in',
      'Referent*innen',
      'Referent/-in',
      'Referent_in',
      'ReferentIn',
      'Referent (in)',
    ];
    expect(new Set(idsOf(...texts, 'Referentin', 'Referenten'))).toEqual(new Set(['speaker']));
    expect(idsOf('Delegierte/r', 'Delegierte(r)', 'Delegierte:r')).toEqual(Array(3).fill('delegate'));
  });

  it('is found where two words say the same, and not where they say two things', () => {
    expect(idsOf('Presse/Medien', 'Press and media', 'Team/Gast')).toEqual(['press', 'press', 'Team/Gast']);
  });

  it('that means none of them stays as it is written', () => {
    expect(idsOf('Ehrengast', 'Teilnehmende', 'Mayoral candidate', 'Guest of honour', '')).toEqual([
      'Ehrengast',
      'Teilnehmende',
      'Mayoral candidate',
      'Guest of honour',
      '',
    ]);
  });

  it('follows the labels of the event before any other word', () => {
    const book = openCategoryBook([
      { id: 'guest', label: { en: 'Guest', de: 'Gast' } },
      { id: 'vip', label: { en: 'Visitor', de: 'Besucher:in' } },
    ]);
    expect([book.idOf('besucherin'), book.idOf('Visitors'), book.has('vip'), book.has('press')]).toEqual([
      'vip',
      'guest',
      true,
      false,
    ]);
  });
});
