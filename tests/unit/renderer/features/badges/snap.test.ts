import { describe, expect, it } from 'vitest';
import { pulled, snap, snapLines, WHOLE } from '../../../../../renderer/features/badges/drawing/snap.ts';

const lines = snapLines({ widthMm: 90, heightMm: 120 }, [{ x: 6.5, y: 17.5, w: 77, h: 33 }]);
const RIGHT = { left: false, right: true, top: false, bottom: false };
const TOP_LEFT = { left: true, right: false, top: true, bottom: false };

describe('a box that is dragged', () => {
  it('comes to lie on the edge of another, and shows the line', () => {
    const { box, onX, onY } = snap({ x: 6.9, y: 70.3, w: 20, h: 10 }, WHOLE, lines, 1);
    expect([box, onX, onY]).toEqual([{ x: 6.5, y: 70, w: 20, h: 10 }, [6.5], []]);
  });

  it('comes to lie in the middle of the page', () => {
    const { box, onX } = snap({ x: 34.6, y: 70, w: 20, h: 10 }, WHOLE, lines, 1);
    expect([box.x, onX]).toEqual([35, [45]]);
  });

  it('comes to lie on whole millimetres where nothing is near', () => {
    expect(snap({ x: 20.3, y: 70.6, w: 21, h: 11 }, WHOLE, lines, 1).box).toEqual({
      x: 20,
      y: 71,
      w: 21,
      h: 11,
    });
  });

  it('by one edge moves that edge alone, and not past the other', () => {
    expect(snap({ x: 20, y: 70, w: 62.8, h: 10 }, RIGHT, lines, 1).box).toEqual({
      x: 20,
      y: 70,
      w: 63.5,
      h: 10,
    });
    expect(pulled({ x: 20, y: 20, w: 10, h: 10 }, TOP_LEFT, 15, -5)).toEqual({ x: 30, y: 15, w: 0, h: 15 });
    expect(pulled({ x: 20, y: 20, w: 10, h: 10 }, RIGHT, -15, 7)).toEqual({ x: 20, y: 20, w: 0, h: 10 });
  });
});
