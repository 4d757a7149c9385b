import { expect, it } from 'vitest';
import { AREAS, areaIdsFor, areasFor } from '../../../../renderer/app/areas.ts';

it('shows each role its areas at a window of the desk', () => {
  expect([areaIdsFor('front-desk', 'window'), areaIdsFor('host', 'window')]).toEqual([
    ['desk', 'people'],
    ['rooms', 'trips', 'people'],
  ]);
  expect(areasFor('organiser', 'window')).toEqual(AREAS);
});

it.each(['front-desk', 'host', 'organiser'] as const)(
  'shows a device that came for a room or a trip its one area, also to somebody in the role %s',
  (role) => {
    expect([areaIdsFor(role, 'room'), areaIdsFor(role, 'trip')]).toEqual([['rooms'], ['trips']]);
  },
);
