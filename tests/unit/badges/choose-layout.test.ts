import { describe, expect, it } from 'vitest';
import { chooseLayout } from '../../../shared/domain/badges/choose-layout.ts';

const layout = (name: string, widthMm: number, heightMm: number) => ({
  name,
  page: { widthMm, heightMm },
  fold: null,
  sheet: null,
});
const a6 = layout('A6', 105, 148);
const mayors = layout('Mayors', 105, 148);
const label = layout('Label', 90, 120);

describe('the layout of a badge', () => {
  it.each([
    ['nobody chose one for the category', undefined, false, 'A6'],
    ['the one of the category fits the paper', mayors, false, 'Mayors'],
    ['the one of the category is of another size than the paper', label, false, 'A6'],
    ['the printer takes any size', label, true, 'Label'],
  ])('when %s', (_, ofCategory, takesAnySize, expected) => {
    expect(chooseLayout(ofCategory, { layout: a6, takesAnySize }).name).toBe(expected);
  });
});
