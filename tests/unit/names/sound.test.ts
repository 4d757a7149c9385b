import { describe, expect, it } from 'vitest';
import { soundAlike } from '../../../shared/domain/names/name-forms.ts';

const SAME = [
  'Mohamed Muhammad Mohammed Mehmet محمد Мохаммед',
  'Зеленський Zelensky Selenskyj Zelenskyy Zelenskiy',
  'Müller Mueller Muller Мюллер',
  'صلحاني salhani Selhany Al-Salhani الصلحاني',
  'Yousef Youssef Yusuf يوسف Jussuf',
  'Giorgi გიორგი ᲒᲘᲝᲠᲒᲘ',
  'Hakobyan Hagopian Հակոբյան',
  'Papadopoulou Παπαδοπούλου',
  'Cohen Kohen כהן',
  'Şahin Sahin Schahin',
  'Þórunn Thorunn',
  'Łukasz Lukasz',
  'Großmüller Grossmueller',
  'Ahmed Ahmad Achmed Ahmet أحمد',
  'Khalil Halil Chalil خليل',
  'Georgiou Γεωργίου',
  'Тодорова Todorova Todorowa',
  'Щербак Shcherbak Schtscherbak Chtcherbak',
  'Khaled Chaled خالد',
  'Walid Oualid وليد',
  'Osman Othman عثمان',
  'Kovačević Kovacevic Kowatschewitsch Ковачевић',
  'Yevgeny Evgeni Jewgeni Евгений',
  'Giannis Yannis Γιάννης',
  'Christos Hristos Χρήστος',
  'Mamdouh ممدوح',
  'Qaddafi Gaddafi Kadhafi القذافي',
  'Daoud Dawud داود',
  'Shevchenko Schewtschenko Chevtchenko Шевченко',
  'Yulia Julia Iulia Юлия',
  'Tsipras Zipras Τσίπρας',
  'Levi Levy לוי',
  'Abdulrahman عبدالرحمن',
  'Sara Sarah سارة',
];
const DIFFERENT = [
  ['Maier', 'Müller'],
  ['Müller', 'Miller'],
  ['Anna', 'Omar'],
  ['Salman', 'Salhani'],
  ['Mohamed', 'Mahmoud'],
  ['Maria', 'Meyer'],
  ['Lena', 'Luna'],
  ['Omar', 'Amir'],
  ['Ahmed', 'Hamid'],
  ['Khalil', 'Khaled'],
  ['Todorova', 'Petrova'],
  ['Weber', 'Bauer'],
  ['Schmidt', 'Schneider'],
  ['Hassan', 'Hussein'],
  ['Ali', 'Omar'],
] as const;

describe('sounding alike', () => {
  it.each(SAME)('hears one name in %s', (names) => {
    const all = names.split(' ');
    const apart = all.flatMap((one) =>
      all.filter((other) => !soundAlike(one, other)).map((other) => [one, other]),
    );
    expect(apart).toEqual([]);
  });

  it.each(['Jamal جمال', 'Gamal جمال', 'Galina Галина', 'Halyna Галина'])(
    'hears a local reading in %s',
    (names) => {
      const [latin = '', own = ''] = names.split(' ');
      expect([soundAlike(latin, own), soundAlike(own, latin)]).toEqual([true, true]);
    },
  );

  it.each(DIFFERENT)('tells %s from %s', (one, other) => {
    expect([soundAlike(one, other), soundAlike(other, one)]).toEqual([false, false]);
  });
});
