import { describe, expect, it } from 'vitest';
import { type Drawing, elementsOf } from '../../../../../renderer/features/badges/drawing/drawing.ts';
import {
  chooseNext,
  duplicate,
  freshId,
  move,
  place,
  raise,
  remove,
} from '../../../../../renderer/features/badges/drawing/edits.ts';
import { newLayer } from '../../../../../renderer/features/badges/drawing/new-layers.ts';
import { idsOf, layoutOf, rect, words } from './badge-drawing.ts';

const drawingOf = (...elements: readonly object[]): Drawing => ({
  layout: layoutOf(...elements),
  side: 'front',
  chosen: '',
});
const boxOf = (drawing: Drawing, id: string) => {
  const { x, y, w, h } = elementsOf(drawing).find((element) => element.id === id)!;
  return [x, y, w, h];
};

describe('a layer', () => {
  it('is moved by tenths of a millimetre without gathering dust', () => {
    const moved = [0.1, 0.1, 0.1].reduce((drawing, by) => move('a', by, -by)(drawing), drawingOf(rect('a')));
    expect(boxOf(moved, 'a')).toEqual([0.3, -0.3, 10, 10]);
  });

  it('is never made so small that it cannot be taken hold of; a line may be flat', () => {
    const drawing = drawingOf(rect('a'), { id: 'l', type: 'line', x: 0, y: 0, w: 10, h: 0 });
    expect(boxOf(place('a', { x: 1, y: 1, w: 0, h: 0.2 })(drawing), 'a')).toEqual([1, 1, 1, 1]);
    expect(boxOf(place('l', { x: 1, y: 1, w: 20, h: 0 })(drawing), 'l')).toEqual([1, 1, 20, 0]);
  });

  it('that is locked is neither moved nor sized nor removed, and changes nothing when one tries', () => {
    const drawing = drawingOf(rect('a', 0, 0, { isLocked: true }));
    expect(
      [move('a', 1, 1), place('a', { x: 1, y: 1, w: 5, h: 5 }), remove('a')].map((one) => one(drawing)),
    ).toEqual([drawing, drawing, drawing]);
  });

  it('is copied beside itself, above it, unlocked, under an id of its own', () => {
    const drawn = duplicate('a')(drawingOf(rect('a', 2, 3, { isLocked: true }), rect('b')));
    expect([idsOf(elementsOf(drawn)), drawn.chosen, boxOf(drawn, 'a-2')]).toEqual([
      ['a', 'a-2', 'b'],
      'a-2',
      [6, 7, 10, 10],
    ]);
    expect(freshId(drawn.layout, 'a')).toBe('a-3');
  });

  it('has an id that no layer of the other side has either, copied or new', () => {
    const layout = {
      ...layoutOf(rect('a')),
      back: { kind: 'own' as const, elements: layoutOf(rect('a-2')).elements },
    };
    const front = duplicate('a')({ layout, side: 'front', chosen: '' });
    const back = newLayer(
      'rect',
      { ...layout, elements: layoutOf(rect('rect')).elements },
      layout.back.elements,
    );
    expect([front.chosen, back.id]).toEqual(['a-3', 'rect-2']);
  });

  it('goes up and down among the others, and stops at the ends', () => {
    const drawing = drawingOf(rect('a'), rect('b'), rect('c'));
    const orders = [raise('a', 1), raise('a', 9), raise('c', -1), raise('c', -9)].map((one) =>
      idsOf(elementsOf(one(drawing))).join(''),
    );
    expect(orders).toEqual(['bac', 'bca', 'acb', 'cab']);
  });

  it('that is removed leaves the text that closed up to it where it is', () => {
    const drawn = remove('name')(
      drawingOf(words('name', '{bigName}'), words('second', '{secondName}', { closesUpTo: 'name' })),
    );
    expect(elementsOf(drawn)[0]).not.toHaveProperty('closesUpTo');
  });

  it('is chosen one after the other, round and round', () => {
    let drawing = drawingOf(rect('a'), rect('b'));
    const seen = [1, 1, 1, -1].map((by) => {
      drawing = chooseNext(by as 1 | -1)(drawing);
      return drawing.chosen;
    });
    expect(seen).toEqual(['a', 'b', 'a', 'b']);
  });
});
