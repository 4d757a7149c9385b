import { expect, it } from 'vitest';
import { openStorage } from '../../../../renderer/client/open-storage.ts';

const forbidden = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

it.each([
  ['is forbidden', forbidden],
  ['is not there', () => null],
])('lasts as long as the page where storage %s', (_, ask) => {
  const box = openStorage(ask);
  box.setItem('a', '1');
  box.setItem('b', '2');
  box.removeItem('a');
  expect([box.length, box.key(0), box.key(1), box.getItem('a'), box.getItem('b')]).toEqual([
    1,
    'b',
    null,
    null,
    '2',
  ]);
});

it('is that of the browser where there is one', () => {
  expect(openStorage(() => localStorage)).toBe(localStorage);
});
