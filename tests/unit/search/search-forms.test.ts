import { describe, expect, it } from 'vitest';
import { emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import { searchFormsOf } from '../../../shared/domain/search/search-forms.ts';
import { piecesOfName, searchTermsOf } from '../../../shared/domain/search/search-terms.ts';

describe('what a person is found by', () => {
  it('takes names, places with the country in English and German, groups, e-mail, order and codes', () => {
    const rima = {
      ...emptyAttendee('1'),
      given: 'Rima',
      family: 'Salhani',
      ownScript: 'صلحاني',
      town: 'Tyre',
      country: 'LB',
      organisation: 'City',
      email: 'R@X.org',
      orderRef: 'A1',
    };
    expect(searchFormsOf(rima, ['FR1'])).toEqual({
      sortAs: 'salhani rima',
      names: ['Rima', 'Salhani', 'صلحاني'],
      places: ['Tyre', 'Lebanon', 'Libanon'],
      groups: ['City'],
      contacts: ['R@X.org'],
      refs: ['A1', 'FR1'],
    });
  });

  it('keeps a country that is no code as it is given, and does not stumble over one that nobody has', () => {
    const places = (country: string): readonly string[] =>
      searchFormsOf({ ...emptyAttendee('1'), country }, []).places;
    expect([places('Kurdistan Region'), places('QX'), places('')]).toEqual([
      ['Kurdistan Region'],
      ['QX'],
      [],
    ]);
  });

  it('keeps particles with the name that they belong to, and every double name whole', () => {
    expect(piecesOfName('Anna-Lena van der Berg, al Salhani de')).toEqual([
      'Anna-Lena',
      'van der Berg',
      'al Salhani',
      'de',
    ]);
  });

  it('writes terms in six lines, whatever is in the fields', () => {
    const terms = searchTermsOf({
      sortAs: 'a\nb',
      names: ['A\tB\n', 'A'],
      places: ['X\r\nY'],
      groups: [],
      contacts: ['Q@X.org\n'],
      refs: ['\t'],
    });
    expect(terms.split('\n')).toEqual(['a b', 'A\tB', 'X  Y', '', 'q@x.org', '']);
  });
});
