import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import { factsOf } from './badge-samples.ts';

const NAMES = [
  ['Radina', 'Belokamova', 'Радина Белокамова'],
  ['Layla', 'Al-Sarrani', 'ليلى السرّاني'],
  ['Nikolaos', 'Ampeliotis', 'Νικόλαος Αμπελιώτης'],
  ['Noam', 'Ben-Tavor', 'נועם בן־תבור'],
  ['Giorgi', 'Khachapuridze', 'გიორგი ხაჭაპურიძე'],
  ['Anna', 'Khachatryan', 'Աննա Խաչատրյան'],
  ['Nguyễn', 'Văn An', ''],
  ['Maria do Céu', 'Vasconcelos-Albuquerque e Wolfeschlegelsteinhausenbergerdorff', ''],
  ['Jorunn', '', ''],
  ['Muhammad', 'al-Ahmad', 'مُحَمَّد الأحمد'],
  ['Rojê', 'Ehmed', 'ڕۆژێ ئەحمەد'],
  ['Kshitij', 'Tripathi', 'क्षितिज त्रिपाठी'],
] as const;

const AGENDA: NonNullable<BadgeFacts['agenda']> = [
  {
    day: 'Sun 8 May',
    entries: [
      { from: '09:00', until: '09:45', title: 'Opening: cities hold together', place: 'Hall 1' },
      { from: '14:00', until: '17:30', title: 'Trip to the new tram depot', place: 'Main gate · Bus 2' },
    ],
  },
  {
    day: 'Mon 9 May',
    entries: [{ from: '10:00', until: '11:30', title: 'Die Altstadt kühlen', place: 'Linde' }],
  },
];

/** Twelve people in all the scripts, with all that badges, tents, signs and certificates can say. */
export const TWELVE: readonly BadgeFacts[] = NAMES.map(([given, family, ownScript], at) =>
  factsOf(
    { given, family, ownScript, organisation: 'City of Beli Most' },
    {
      code: `FR${'2345678ABCDE'.charAt(at)}M3XQ2A9`,
      event: {
        name: 'City Leaders Forum',
        dates: '8–10 May 2022',
        venue: 'House of Cities',
        wifiName: 'Forum-Guests',
        wifiPassword: 'roses;and "rails"',
        emergencyNumber: '+49 000 555 112',
        today: '10 May 2022',
      },
      agenda: AGENDA,
      activity: {
        title: 'Cooling the old town',
        room: 'Linde',
        day: 'Sunday, 8 May 2022',
        times: '11:00–12:30',
        theme: 'C',
        themeName: 'Climate action',
        speakers: 'Ilse Brandhuber',
      },
      attendance: { days: '3 days', hours: '17.5 hours', dates: '8–10 May 2022' },
    },
  ),
);
