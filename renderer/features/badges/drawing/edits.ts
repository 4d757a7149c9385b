import type { BadgeElement, TextElement } from '../../../../shared/domain/badges/badge-layout.ts';
import type { Box } from '../../../../shared/domain/badges/box.ts';
import { chosenOf, type Edit, elementsOf, type Sides, withElements } from './drawing.ts';

/** What can be changed of any layer without knowing what it is. */
export type ElementWish = Partial<Record<string, unknown>>;

/** Smaller than this nothing can be taken hold of. */
const SMALLEST_MM = 1;
/** Beside the copy, so that both are seen. */
const COPY_BESIDE_MM = 4;

/** Millimetres as they are kept: to the hundredth, so that a badge stays readable as a file. */
export const tidyMm = (value: number): number => Math.round(value * 100) / 100;

const replace =
  (id: string, by: (element: BadgeElement) => BadgeElement): Edit =>
  (drawing) => {
    const elements = elementsOf(drawing);
    const changed = elements.map((element) => (element.id === id ? by(element) : element));
    return changed.every((element, at) => element === elements[at])
      ? drawing
      : withElements(drawing, changed);
  };

/** Puts a layer on top and chooses it. */
export const add =
  (element: BadgeElement): Edit =>
  (drawing) => ({ ...withElements(drawing, [...elementsOf(drawing), element]), chosen: element.id });

/** Changes properties of a layer; a locked one can be unlocked, renamed and shown, but not moved. */
export const changeElement = <Element extends BadgeElement>(id: string, wish: Partial<Element>): Edit =>
  // The wish is for an element of this type: the panel of each type offers no other.
  replace(id, (element) => ({ ...element, ...wish }) as BadgeElement);

/** Puts a layer elsewhere, or makes it another size. */
export const place = (id: string, { x, y, w, h }: Box): Edit =>
  replace(id, (element) => {
    if (element.isLocked) return element;
    const size = { w: tidyMm(Math.max(w, SMALLEST_MM)), h: tidyMm(Math.max(h, SMALLEST_MM)) };
    return { ...element, x: tidyMm(x), y: tidyMm(y), ...(element.type === 'line' ? { w, h } : size) };
  });

/** Moves a layer by so many millimetres. */
export const move = (id: string, byX: number, byY: number): Edit =>
  replace(id, (element) =>
    element.isLocked ? element : { ...element, x: tidyMm(element.x + byX), y: tidyMm(element.y + byY) },
  );

/** Lets a text close up to the one above where that is short; an empty id leaves it where it is. */
export const closeUp = (id: string, above: string): Edit =>
  replace(id, (element) => {
    if (element.type !== 'text') return element;
    const alone = standing(element);
    return above === '' ? alone : { ...alone, closesUpTo: above };
  });

/** Takes a layer away; texts that closed up to it stay where they are. A locked one stays. */
export const remove =
  (id: string): Edit =>
  (drawing) => {
    const elements = elementsOf(drawing);
    const at = elements.findIndex((element) => element.id === id);
    if (at < 0 || elements[at]?.isLocked === true) return drawing;
    const left = elements.toSpliced(at, 1).map((element) => withoutTie(element, id));
    return { ...withElements(drawing, left), chosen: left[Math.min(at, left.length - 1)]?.id ?? '' };
  };

const withoutTie = (element: BadgeElement, id: string): BadgeElement =>
  element.type === 'text' && element.closesUpTo === id ? standing(element) : element;

const standing = (element: TextElement): TextElement => {
  const { closesUpTo: _, ...rest } = element;
  return rest;
};

/** An id that no layer of the badge has, on either side. */
export const freshId = (layout: Sides, wanted: string): string => {
  const sides = (['front', 'back'] as const).flatMap((side) => elementsOf({ layout, side }));
  const taken = new Set(sides.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
};

/** Puts a copy of a layer above it and chooses it. */
export const duplicate =
  (id: string): Edit =>
  (drawing) => {
    const elements = elementsOf(drawing);
    const at = elements.findIndex((element) => element.id === id);
    const element = elements[at];
    if (element === undefined) return drawing;
    const copy = {
      ...element,
      id: freshId(drawing.layout, element.id.replace(/-\d+$/, '')),
      x: tidyMm(element.x + COPY_BESIDE_MM),
      y: tidyMm(element.y + COPY_BESIDE_MM),
      isLocked: false,
    };
    return { ...withElements(drawing, elements.toSpliced(at + 1, 0, copy)), chosen: copy.id };
  };

/** Brings a layer so many steps to the front, or to the back. */
export const raise =
  (id: string, steps: number): Edit =>
  (drawing) => {
    const elements = elementsOf(drawing);
    const from = elements.findIndex((element) => element.id === id);
    const to = Math.min(elements.length - 1, Math.max(0, from + steps));
    const element = elements[from];
    if (element === undefined || to === from) return drawing;
    return withElements(drawing, elements.toSpliced(from, 1).toSpliced(to, 0, element));
  };

/** Chooses the layer above the one that is chosen, or below it; from none, the first. */
export const chooseNext =
  (steps: 1 | -1): Edit =>
  (drawing) => {
    const elements = elementsOf(drawing);
    const at = elements.findIndex(({ id }) => id === chosenOf(drawing)?.id);
    const next = elements[(at + steps + elements.length) % Math.max(1, elements.length)];
    return next === undefined ? drawing : { ...drawing, chosen: next.id };
  };
