import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BadgeLayout, parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';

/** The layouts that a desk can print, by the name of their file. */
export type BadgeLayouts = ReadonlyMap<string, BadgeLayout>;

/** The layout of a printer that nobody gave another. */
export const FIRST_LAYOUT = 'a6';

/** Reads the layouts of a folder. They come with the program, so one that cannot be read is a bug. */
export const readBadgeLayouts = (folder: string): BadgeLayouts =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [
        basename(name, '.json'),
        parseBadgeLayout(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      ]),
  );
