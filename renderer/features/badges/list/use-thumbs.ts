import { useEffect, useEffectEvent, useState } from 'react';
import type { LayoutSummary } from '../../../../shared/contract/badge-layouts.ts';
import type { DeskClient } from '../../../client/desk-client.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { leanSide, withImages } from '../drawing/lean.ts';

export type Thumbs = ReadonlyMap<string, string>;

/** Whose badge, and for signs which activity, the pictures show. */
export interface Shown {
  readonly somebody: string;
  readonly somewhere: string;
}

const NONE: Thumbs = new Map();

/**
 * The front of each layout as SVG, by id. Drawn one after the other, and no further once somebody looks at something
 * else: what is opened then is drawn before what is left behind.
 */
export const useThumbs = (layouts: readonly LayoutSummary[], { somebody, somewhere }: Shown): Thumbs => {
  const desk = useDesk();
  const [thumbs, setThumbs] = useState(NONE);
  const key = [somebody, somewhere, ...layouts.map(({ id, stamp }) => `${id} ${stamp}`)].join('\n');
  const drawAll = useEffectEvent(async (isOver: () => boolean) => {
    for (const { id, kind } of layouts) {
      const shownId = kind === 'sign' ? somewhere : somebody;
      if (isOver()) return;
      if (shownId === '') continue;
      const svg = await frontOf(desk, id, shownId);
      if (!isOver()) setThumbs((before) => new Map(before).set(id, svg));
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for layouts and people.
  useEffect(() => {
    let isOver = false;
    void drawAll(() => isOver);
    return () => {
      isOver = true;
    };
  }, [key]);
  return thumbs;
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
