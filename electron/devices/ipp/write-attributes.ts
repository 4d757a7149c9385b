import { cutToBytes } from '../file-name-slug.ts';
import type { IppAttribute, TextTag } from './ipp-message.ts';

/** An attribute of one or several texts. */
export const text = (tag: TextTag, name: string, ...values: readonly string[]): IppAttribute => ({
  name,
  values: values.map((value) => ({ tag, value })),
});

/** A name. In IPP it holds 255 bytes; a cut in the middle of a character would be refused. */
export const nameText = (name: string, value: string): IppAttribute =>
  text('nameWithoutLanguage', name, cutToBytes(value, 255));

/** An attribute of one or several whole numbers, or of places in a list of the standard. */
export const numbers = (
  tag: 'integer' | 'enum',
  name: string,
  ...values: readonly number[]
): IppAttribute => ({ name, values: values.map((value) => ({ tag, value })) });

/** An attribute that is so or not. */
export const flag = (name: string, value: boolean): IppAttribute => ({
  name,
  values: [{ tag: 'boolean', value }],
});
