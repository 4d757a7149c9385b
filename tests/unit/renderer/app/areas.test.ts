import { expect, it } from 'vitest';
import { AREAS, areaIdsFor, areasFor } from '../../../../renderer/app/areas.ts';

it('shows each role its areas at a window of the desk', () => {
  expect([areaIdsFor('front-desk', 'window'), areaIdsFor('host', 'window')]).toEqual([
    ['desk', 'loans', 'people'],
    ['rooms', 'trips', 'loans', 'people'],
  ]);
  expect(areasFor('organiser', 'window', { isLending: true })).toEqual(AREAS);
});

it('has a tab for loans only where something is lent', () => {
  const ids = areasFor('host', 'window', { isLending: false }).map(({ id }) => id);
  expect(ids).toEqual(['rooms', 'trips', 'people']);
});

it.each(['front-desk', 'host', 'organiser'] as const)(
  'shows a device that came for a room or a trip its one area, also to somebody in the role %s',
  (role) => {
    expect([areaIdsFor(role, 'room'), areaIdsFor(role, 'trip')]).toEqual([['rooms'], ['trips']]);
  },
);
