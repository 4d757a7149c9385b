import type { DeskParts } from '../desk-parts.ts';

/** Which layout the organisers chose for which category; a category without a choice has that of the printer. */
export interface LayoutUse {
  /** The layout of a category, or empty. */
  of(category: string): string;
  /** The categories of each layout that was chosen for any. */
  byLayout(): ReadonlyMap<string, readonly string[]>;
  /** Chooses a layout for just these categories; one that had it and is not named any more has none. */
  choose(layoutId: string, categories: readonly string[], operatorId: string): void;
}

/** One field of the event a category, so that organisers at two desks may choose for different ones. */
const FIELD = 'badgeLayout.';

/** Prepares the choice, which is the event's. */
export const prepareLayoutUse = ({ sql, log }: Pick<DeskParts, 'sql' | 'log'>): LayoutUse => {
  const one = sql.prepare<[string], string>('SELECT value FROM event_field WHERE name = ?').pluck();
  const all = sql.prepare<[], { name: string; value: string }>(
    `SELECT name, value FROM event_field WHERE name LIKE '${FIELD}%' ORDER BY name`,
  );
  const chosen = (): readonly (readonly [category: string, layoutId: string])[] =>
    all.all().map(({ name, value }) => [name.slice(FIELD.length), idIn(value)]);

  return {
    of: (category) => idIn(one.get(FIELD + category)),
    byLayout: () =>
      new Map(
        [...Map.groupBy(chosen(), ([, layoutId]) => layoutId)].map(([layoutId, pairs]) => [
          layoutId,
          pairs.map(([category]) => category),
        ]),
      ),
    choose(layoutId, categories, operatorId) {
      const had = chosen().filter(([, id]) => id === layoutId);
      const given = had.filter(([category]) => !categories.includes(category)).map(([category]) => category);
      const fields = Object.fromEntries([
        ...given.map((category) => [FIELD + category, JSON.stringify('')]),
        ...categories.map((category) => [FIELD + category, JSON.stringify(layoutId)]),
      ]);
      if (Object.keys(fields).length > 0)
        log.append([{ subject: '', operatorId, body: { kind: 'event-set', fields } }]);
    },
  };
};

/** The id in a field; another version may have written something else there. */
const idIn = (text: string | undefined): string => {
  const value: unknown = text === undefined ? '' : JSON.parse(text);
  return typeof value === 'string' ? value : '';
};
