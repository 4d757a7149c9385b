import { describe, expect, it } from 'vitest';
import {
  change,
  changeBack,
  choose,
  type Edit,
  elementsOf,
  turn,
} from '../../../../../renderer/features/badges/drawing/drawing.ts';
import {
  add,
  changeElement,
  move,
  raise,
  remove,
} from '../../../../../renderer/features/badges/drawing/edits.ts';
import {
  beginWith,
  type History,
  isChanged,
  step,
} from '../../../../../renderer/features/badges/drawing/history.ts';
import { idsOf, layoutOf, rect } from './badge-drawing.ts';

const layout = layoutOf(rect('a'), rect('b', 20));
const edit = (history: History, by: Edit, gesture?: string): History =>
  step(history, { do: 'edit', edit: by, ...(gesture === undefined ? {} : { gesture }) });
const undo = (history: History) => step(history, { do: 'undo' });
const redo = (history: History) => step(history, { do: 'redo' });
const xOf = ({ now }: History, id: string) => elementsOf(now).find((element) => element.id === id)?.x;

describe('a drawing', () => {
  it('goes back one change at a time, and forward again', () => {
    const moved = edit(edit(beginWith(layout), move('a', 1, 0)), move('a', 5, 0));
    const back = undo(moved);
    expect([xOf(moved, 'a'), xOf(back, 'a'), xOf(undo(back), 'a'), xOf(redo(back), 'a')]).toEqual([
      6, 1, 0, 6,
    ]);
  });

  it('undoes a drag or a word as one', () => {
    let drawn = edit(beginWith(layout), move('a', 1, 0), 'drag a');
    for (const by of [1, 1, 1]) drawn = edit(drawn, move('a', by, 0), 'drag a');
    drawn = edit(drawn, move('a', 10, 0), 'another drag');
    expect([xOf(drawn, 'a'), xOf(undo(drawn), 'a'), xOf(undo(undo(drawn)), 'a')]).toEqual([14, 4, 0]);
  });

  it('does not remember what was merely looked at, nor what changed nothing', () => {
    const looked = [choose('a'), turn('back'), turn('front'), raise('b', 3), move('nobody', 1, 1)];
    const drawn = looked.reduce((history, one) => edit(history, one), beginWith(layout));
    expect([drawn.past.length, isChanged(drawn)]).toEqual([0, false]);
  });

  it('forgets what was undone once something else is drawn', () => {
    const drawn = edit(undo(edit(beginWith(layout), move('a', 1, 0))), move('b', 1, 0));
    expect([drawn.future.length, xOf(redo(drawn), 'a')]).toEqual([0, 0]);
  });

  it('is saved as it is, and no longer so after a step back', () => {
    const drawn = edit(beginWith(layout), move('a', 1, 0));
    const kept = step(drawn, { do: 'keep', layout: drawn.now.layout });
    expect([isChanged(drawn), isChanged(kept), isChanged(undo(kept)), isChanged(redo(undo(kept)))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('keeps the layer chosen that is being looked at, where it is still there', () => {
    const drawn = edit(edit(beginWith(layout), choose('b')), move('a', 1, 0));
    expect(undo(drawn).now.chosen).toBe('b');
    const added = edit(drawn, add({ ...layout.elements[0]!, id: 'c' }));
    expect(undo(added).now.chosen).toBe('b');
  });

  it('has layers of its own on a back of its own, and the front again on none', () => {
    const drawn = edit(
      edit(edit(beginWith(layout), changeBack('own')), turn('back')),
      add({ ...layout.elements[0]!, id: 'x' }),
    );
    const renamed = edit(drawn, changeElement('x', { name: 'Agenda' }));
    const single = edit(renamed, changeBack('none'));
    expect([idsOf(elementsOf(drawn.now)), drawn.now.layout.elements.length]).toEqual([['x'], 2]);
    expect([single.now.side, single.now.layout.back, idsOf(elementsOf(single.now))]).toEqual([
      'front',
      null,
      ['a', 'b'],
    ]);
    expect(undo(single).now.layout.back).toMatchObject({
      kind: 'own',
      elements: [{ id: 'x', name: 'Agenda' }],
    });
  });

  it('may be of another size, which is a change like any other', () => {
    const drawn = edit(beginWith(layout), change({ page: { widthMm: 62, heightMm: 100 } }));
    expect([drawn.now.layout.page.widthMm, undo(drawn).now.layout.page.widthMm]).toEqual([62, 90]);
  });

  it('chooses the layer below a removed one', () => {
    expect(edit(edit(beginWith(layout), choose('b')), remove('b')).now.chosen).toBe('a');
  });
});
