import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type BadgeLayout,
  badgeLayoutSchema,
  parseBadgeLayout,
} from '../../../shared/domain/badges/badge-layout.ts';
import type { Sql } from '../database/open-database.ts';

/** The layouts that come with the program, by the name of their file. */
export type Starters = ReadonlyMap<string, BadgeLayout>;

/** The layouts that a desk can print: the starters, and those that organisers drew. Looked up anew each time. */
export interface BadgeLayouts extends Iterable<[string, BadgeLayout]> {
  get(id: string): BadgeLayout | undefined;
  has(id: string): boolean;
  isStarter(id: string): boolean;
  /** When and by whom a layout was drawn; undefined for a starter and for what is not there. */
  written(id: string): WrittenLayout | undefined;
}

/** Where a drawn layout stands among all that was said of it. */
export interface WrittenLayout {
  readonly stamp: string;
  readonly operatorId: string;
}

/** The layout of a printer that nobody gave another. */
export const FIRST_LAYOUT = 'a6';

/** Reads the layouts of a folder, the first one first. They come with the program, so one that cannot be read is a bug. */
export const readBadgeLayouts = (folder: string): Starters =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => basename(name, '.json'))
      .sort((a, b) => Number(b === FIRST_LAYOUT) - Number(a === FIRST_LAYOUT) || (a < b ? -1 : 1))
      .map((id) => [id, parseBadgeLayout(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))]),
  );

/** Opens the layouts of a desk. What was read once is kept until a later word on it comes. */
export const openBadgeLayouts = (sql: Sql, starters: Starters): BadgeLayouts => {
  const head = sql.prepare<[string], WrittenLayout>(
    `SELECT stamp, operator_id AS operatorId FROM badge_layout WHERE id = ? AND layout <> ''`,
  );
  const text = sql.prepare<[string], string>('SELECT layout FROM badge_layout WHERE id = ?').pluck();
  const ids = sql.prepare<[], string>(`SELECT id FROM badge_layout WHERE layout <> '' ORDER BY id`).pluck();
  const read = new Map<string, { readonly stamp: string; readonly layout: BadgeLayout | undefined }>();

  const drawn = (id: string): BadgeLayout | undefined => {
    const written = head.get(id);
    if (written === undefined) return undefined;
    const known = read.get(id);
    if (known?.stamp === written.stamp) return known.layout;
    // One that a newer Foyer wrote, and that says what this one does not know, counts as not there.
    const { data: layout } = badgeLayoutSchema.safeParse(JSON.parse(text.get(id) ?? 'null'));
    read.set(id, { stamp: written.stamp, layout });
    return layout;
  };
  const get = (id: string): BadgeLayout | undefined => starters.get(id) ?? drawn(id);

  return {
    get,
    has: (id) => get(id) !== undefined,
    isStarter: (id) => starters.has(id),
    written: (id) => (starters.has(id) ? undefined : head.get(id)),
    *[Symbol.iterator]() {
      yield* starters;
      for (const id of ids.all()) {
        const layout = starters.has(id) ? undefined : drawn(id);
        if (layout !== undefined) yield [id, layout];
      }
    },
  };
};
