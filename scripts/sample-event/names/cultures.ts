import type { Culture } from './culture.ts';
import { cyrillicAndGreekCultures } from './cyrillic-greek.ts';
import { easternCultures } from './latin-east.ts';
import { northernCultures } from './latin-north.ts';
import { westernCultures } from './latin-west.ts';
import { southEasternCultures } from './south-east.ts';

export const CULTURES = {
  ...westernCultures,
  ...northernCultures,
  ...easternCultures,
  ...cyrillicAndGreekCultures,
  ...southEasternCultures,
} satisfies Readonly<Record<string, Culture>>;

export type CultureName = keyof typeof CULTURES;
