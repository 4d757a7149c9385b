import type { BadgeElement, TextElement } from '../badge-layout.ts';

const NAME_FIELD = /\{(bigName|name|given|family|ownScript|title)\}/;

/** The text that says the name, on a sign the title, to be read from afar: the largest of those that name it. */
export const nameElementOf = (elements: readonly BadgeElement[]): TextElement | undefined =>
  elements
    .filter((element) => element.type === 'text')
    .filter(({ isHidden, paragraphs }) => !isHidden && paragraphs.some(({ text }) => NAME_FIELD.test(text)))
    .toSorted((one, other) => other.sizePt - one.sizePt)[0];
