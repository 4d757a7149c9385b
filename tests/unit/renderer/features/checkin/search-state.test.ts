import { expect, it } from 'vitest';
import {
  enterAct,
  isTypedCode,
  lateEnterAct,
  NO_SEARCH,
  rowAct,
  type SearchAction,
  type SearchState,
  searchReducer,
  sharingCount,
} from '../../../../../renderer/scan-field/search-state.ts';
import { makeCode } from '../../../../../shared/domain/codes/foyer-code.ts';
import { found } from './results.ts';

const after = (...actions: readonly SearchAction[]): SearchState => actions.reduce(searchReducer, NO_SEARCH);
const typed = (text: string): SearchAction => ({ kind: 'typed', text });
const answer = (text: string, ...ids: readonly string[]): SearchAction => ({
  kind: 'found',
  found: { text, total: ids.length, isOnlySpelled: false, rows: ids.map((id) => found(id)) },
});

it('drops an answer to an older text', () => {
  expect(after(typed('sal'), typed('salh'), answer('sal', 'a')).found).toBeNull();
});

it('keeps the last list on the screen until the next one is there, but acts on none of it', () => {
  const state = after(typed('sal'), answer('sal', 'a', 'b'), typed('salh'));
  expect([state.found?.rows.length, enterAct(state)]).toEqual([2, { kind: 'wait' }]);
});

it('moves within the list and not beyond it', () => {
  const list = [typed('sal'), answer('sal', 'a', 'b')] as const;
  const down: SearchAction = { kind: 'move', by: 1 };
  expect(after(...list, down, down, down).current).toBe(1);
  expect(after(...list, { kind: 'move', by: -1 }).current).toBe(0);
});

it('arms a row whose name is shared, and checks in at the second Enter', () => {
  const row = found('a', { sharesName: true });
  expect([rowAct(row, ''), rowAct(row, 'a'), rowAct(found('b'), '')]).toEqual([
    'arm',
    'check-in',
    'check-in',
  ]);
});

it('disarms when the arrows move on', () => {
  const state = after(
    typed('sal'),
    answer('sal', 'a', 'b'),
    { kind: 'arm', row: 0 },
    { kind: 'move', by: 1 },
  );
  expect(state.armedId).toBe('');
});

it('opens who is here or would be turned away, instead of checking them in', () => {
  const acts = (['here', 'unpaid', 'blocked', 'cancelled', 'unapproved'] as const).map((presence) =>
    rowAct(found('a', { presence, sharesName: true }), 'a'),
  );
  expect(new Set(acts)).toEqual(new Set(['open']));
});

it('takes Enter as a scan only where nobody is found and the text looks like a code', () => {
  const code = makeCode('K7', 'ABC234');
  expect(enterAct(after(typed(code), answer(code)))).toEqual({ kind: 'scan', code });
  expect(enterAct(after(typed(code), answer(code, 'a')))).toEqual({ kind: 'row', row: 0 });
  expect(enterAct(after(typed('nobody'), answer('nobody')))).toEqual({ kind: 'nothing' });
});

it('needs two letters', () => {
  expect([enterAct(after(typed('s'))), enterAct(after(typed(' s ')))]).toEqual([
    { kind: 'nothing' },
    { kind: 'nothing' },
  ]);
});

it('acts on an early Enter only where there is no choice: nobody checks in a row that they have not seen', () => {
  const early = [typed('sal'), { kind: 'enter-waits' }] as const;
  expect(lateEnterAct(after(...early, answer('sal', 'a')))).toEqual({ kind: 'row', row: 0 });
  expect(lateEnterAct(after(...early, answer('sal', 'a', 'b')))).toEqual({ kind: 'nothing' });
});

it('tells typed codes from names', () => {
  expect(['8jxskhp49dps87su694pp86czuphxkvn', 'K7QF31', 'fr-k7 abc'].map(isTypedCode)).toEqual([
    true,
    true,
    false,
  ]);
  expect(['Salhani', 'Ahmed 2', 'Müller-Lüdenscheidt', 'صلحاني'].map(isTypedCode)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('counts how many share a name, and at least two where the desk knows of another', () => {
  const ahmed = { name: 'Ahmed Salhani', sharesName: true };
  const rows = [found('a', ahmed), found('b', ahmed), found('c')];
  expect([
    sharingCount(rows, rows[0]),
    sharingCount(rows, rows[2]),
    sharingCount([found('a', ahmed)], found('a', ahmed)),
  ]).toEqual([2, 1, 2]);
});
