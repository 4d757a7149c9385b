import { readFileSync } from 'node:fs';
import { type BadgeLayout, parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { ImportWishes } from '../../../shared/domain/badges/foreign/foreign-layout.ts';
import { readLayoutFile } from '../../../shared/domain/badges/foreign/read-layout-file.ts';
import { factsOf, openStudio } from './badge-samples.ts';

const studio = openStudio();
const MM_PER_PT = 25.4 / 72;
export const WISHES: ImportWishes = {
  name: 'file',
  language: '',
  page: null,
  backgrounds: [],
  fitsTexts: false,
};
export const PICTURE = { data: 'data:image/png;base64,AAAA', widthMm: 105, heightMm: 148 };

/** A file of another system, as it was exported. */
export const fileOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`foreign/${name}.json`, import.meta.url), 'utf8'));
/** Reads it as a layout of ours; fails where it is none. */
export const read = (candidate: unknown, wishes: Partial<ImportWishes> = {}) => {
  const result = readLayoutFile(candidate, { ...WISHES, ...wishes });
  if (result.kind !== 'read') throw new Error(result.kind);
  return { ...result, layout: parseBadgeLayout(result.layout) };
};
/** A text of pretix's editor, but for what is said otherwise. */
export const text = (more: object) => ({
  type: 'textarea',
  left: '5',
  bottom: '50',
  fontsize: '20',
  lineheight: '1',
  color: [0, 0, 0, 1],
  fontfamily: 'Open Sans',
  bold: true,
  italic: false,
  width: '90',
  align: 'left',
  content: 'attendee_name',
  ...more,
});
export const onPage = { page: { widthMm: 100, heightMm: 100 } };
const guest = factsOf({ given: 'Radina', family: 'Belokamova' });
/** Where the letters of a layout stand, from the top left. */
export const baselines = (layout: BadgeLayout): readonly number[] => [
  ...new Set(
    studio
      .layOut({ layout, facts: guest })
      .items.flatMap((item) => (item.kind === 'glyphs' ? [Math.round(item.baselineMm * 20) / 20] : [])),
  ),
];
/** So many millimetres and sizes of a font from the top. */
export const sizes = (pt: number, mm: number): number => Math.round((mm + pt * MM_PER_PT) * 20) / 20;
