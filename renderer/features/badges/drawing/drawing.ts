import type { BadgeElement, BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';

export type Side = 'front' | 'back';

/** What holds the layers of a badge. */
export type Sides = Pick<BadgeLayout, 'elements' | 'back'>;

/** What is on the drawing board: a layout, the side that is up, and the layer that is chosen. */
export interface Drawing {
  readonly layout: BadgeLayout;
  readonly side: Side;
  /** Id of an element, or empty. */
  readonly chosen: string;
}

/** One change of a drawing. What changes nothing gives back the same layout. */
export type Edit = (drawing: Drawing) => Drawing;

/** Changes what is on the board; changes with the same gesture are undone as one. */
export type EditNow = (edit: Edit, gesture?: string) => void;

/** The layers of the side that is up, from the lowest to the highest. */
export const elementsOf = ({
  layout,
  side,
}: Pick<Drawing, 'side'> & { readonly layout: Sides }): readonly BadgeElement[] => {
  if (side === 'front') return layout.elements;
  return layout.back?.kind === 'own' ? layout.back.elements : [];
};

/** The layer that is chosen. */
export const chosenOf = (drawing: Drawing): BadgeElement | undefined =>
  elementsOf(drawing).find(({ id }) => id === drawing.chosen);

/** The same drawing with other layers on the side that is up. */
export const withElements = (drawing: Drawing, elements: readonly BadgeElement[]): Drawing => {
  const { layout, side } = drawing;
  if (side === 'front') return { ...drawing, layout: { ...layout, elements } };
  return { ...drawing, layout: { ...layout, back: { kind: 'own', elements } } };
};

/** Chooses a layer; an empty id chooses the badge as a whole. */
export const choose =
  (id: string): Edit =>
  (drawing) => ({ ...drawing, chosen: id });

/** Turns the badge over. */
export const turn =
  (side: Side): Edit =>
  (drawing) => ({ ...drawing, side, chosen: '' });

/** Changes what belongs to the badge as a whole. */
export const change =
  (wish: Partial<BadgeLayout>): Edit =>
  (drawing) => ({ ...drawing, layout: { ...drawing.layout, ...wish } });

/** Changes the paper: other sizes, or none, one or two sides. */
export const changeBack =
  (back: 'none' | 'same' | 'own'): Edit =>
  (drawing) => {
    const { layout } = drawing;
    if ((layout.back?.kind ?? 'none') === back) return drawing;
    if (back === 'none') return { ...drawing, side: 'front', layout: { ...layout, back: null, fold: null } };
    const made = back === 'same' ? { kind: back } : { kind: back, elements: [] };
    return { ...drawing, side: back === 'same' ? 'front' : drawing.side, layout: { ...layout, back: made } };
  };
