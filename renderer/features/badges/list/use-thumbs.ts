import { useEffect, useEffectEvent, useState } from 'react';
import type { LayoutSummary } from '../../../../shared/contract/badge-layouts.ts';
import type { DeskClient } from '../../../client/desk-client.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { leanSide, withImages } from '../drawing/lean.ts';

/** The front of a layout as SVG; empty until it is drawn. */
export type ThumbOf = (layout: LayoutSummary) => string;

/** Whose badge, and for signs which activity, the pictures show. */
export interface Shown {
  readonly somebody: string;
  readonly somewhere: string;
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The fronts of layouts. Drawn one after the other, each once, and no further once somebody looks at something
 * else: what is opened then is drawn before what is left behind.
 */
export const useThumbs = (layouts: readonly LayoutSummary[], { somebody, somewhere }: Shown): ThumbOf => {
  const desk = useDesk();
  const [thumbs, setThumbs] = useState(NONE);
  const shownOn = ({ kind }: LayoutSummary): string => (kind === 'sign' ? somewhere : somebody);
  const keyOf = (layout: LayoutSummary): string => `${layout.id} ${layout.stamp} ${shownOn(layout)}`;
  const drawAll = useEffectEvent(async (isOver: () => boolean) => {
    for (const layout of layouts) {
      const [key, shownId] = [keyOf(layout), shownOn(layout)];
      if (shownId === '' || thumbs.has(key)) continue;
      const svg = await frontOf(desk, layout.id, shownId);
      if (isOver()) return;
      setThumbs((before) => new Map(before).set(key, svg));
    }
  });
  const allKeys = layouts.map(keyOf).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for layouts and people.
  useEffect(() => {
    let isOver = false;
    void drawAll(() => isOver);
    return () => {
      isOver = true;
    };
  }, [allKeys]);
  return (layout) => thumbs.get(keyOf(layout)) ?? '';
};

const frontOf = async (desk: DeskClient, id: string, shownId: string): Promise<string> => {
  try {
    const { layout } = await desk.badges.layout({ id });
    const front = leanSide({ layout, side: 'front' });
    const [badge] = await desk.badges.draw({ layout: front, attendeeIds: [shownId] });
    return badge === undefined ? '' : withImages(badge.svg, layout.images);
  } catch {
    // The card opens without its picture too, and the board says what is wrong.
    return '';
  }
};
