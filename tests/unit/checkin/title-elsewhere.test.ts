import { expect, it } from 'vitest';
import { ENGLISH_WHY } from '../../../shared/domain/checkin/why/english.ts';
import { explainRefusal } from '../../../shared/domain/checkin/why/explain-refusal.ts';
import { GERMAN_WHY } from '../../../shared/domain/checkin/why/german.ts';

const explained = (details: Readonly<Record<string, string>>) =>
  [ENGLISH_WHY, GERMAN_WHY].map((words) =>
    explainRefusal({ reason: 'not-booked', details, unmet: [] }, { words, when: () => '9:00' }),
  );

it('a place in a session without a room is told by its title, in the language of the report', () => {
  const startsAt = '2022-05-08T07:00:00.000Z';
  expect([
    explained({ title: 'Heat', titleDe: 'Hitze', place: '', startsAt }),
    explained({ title: 'Heat', place: '', startsAt }),
    explained({ title: 'Heat', titleDe: 'Hitze', place: 'Linde', startsAt }),
  ]).toEqual([
    ['Booked elsewhere: Heat, 9:00.', 'Anderswo gebucht: Hitze, 9:00.'],
    ['Booked elsewhere: Heat, 9:00.', 'Anderswo gebucht: Heat, 9:00.'],
    ['Booked elsewhere: Linde, 9:00.', 'Anderswo gebucht: Linde, 9:00.'],
  ]);
});
