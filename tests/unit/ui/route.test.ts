import { expect, it } from 'vitest';
import { hrefOf, routeFrom } from '../../../renderer/app/route.ts';

it('reads back every address that it writes', () => {
  const href = hrefOf('people', 'kq/3 f', 'history');
  expect([href, routeFrom(href)]).toEqual([
    '#/people/kq%2F3%20f/history',
    { area: 'people', rest: ['kq/3 f', 'history'] },
  ]);
});

it('reads an empty address as no area', () => {
  expect(['', '#', '#/'].map(routeFrom)).toEqual([0, 0, 0].map(() => ({ area: '', rest: [] })));
});

it('takes an address that cannot be decoded as it is', () => {
  expect(routeFrom('#/people/50%')).toEqual({ area: 'people', rest: ['50%'] });
});
