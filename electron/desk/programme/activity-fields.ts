import { z } from 'zod';
import { activity, bus, leg } from '../../../shared/contract/activity.ts';
import type { Activity, Bus, Leg } from '../../../shared/domain/programme/activity.ts';
import { EMPTY_ACTIVITY } from '../../../shared/domain/programme/empty-activity.ts';
import { readText } from '../settings/field-texts.ts';

/** A field of an activity as the table keeps it: `title`, `bus.B-1.seats`; the value is JSON. */
export interface FieldRow {
  readonly name: string;
  readonly value: string;
}

const isGone = z.object({ isGone: z.boolean().default(false) });
const legFields = leg.omit({ id: true }).extend(isGone.shape).partial();
const busFields = bus.omit({ id: true }).extend(isGone.shape).partial();
const plainFields = activity.omit({ id: true, legs: true, buses: true }).extend(isGone.shape).partial();

const NO_TITLE = { en: '', de: '' };

/** Takes of the rows what fits the shape, field by field. */
const fitting = <Shape extends z.ZodRawShape>(
  shape: z.ZodObject<Shape>,
  rows: readonly FieldRow[],
): z.output<z.ZodObject<Shape>> => {
  const fields: Record<string, unknown> = {};
  for (const { name, value } of rows) {
    const of: z.ZodType | undefined = shape.shape[name] as z.ZodType | undefined;
    const parsed = of?.safeParse(readText(value));
    if (parsed?.success === true) fields[name] = parsed.data;
  }
  // Every field was parsed by its own part of the shape, and all of them are optional.
  return fields as z.output<z.ZodObject<Shape>>;
};

const partsOf = (
  rows: readonly FieldRow[],
  kind: 'leg' | 'bus',
): ReadonlyMap<string, readonly FieldRow[]> => {
  const parts = new Map<string, FieldRow[]>();
  for (const { name, value } of rows) {
    const [what, id, field] = name.split('.');
    if (what !== kind || id === undefined || field === undefined) continue;
    const known = parts.get(id);
    if (known === undefined) parts.set(id, [{ name: field, value }]);
    else known.push({ name: field, value });
  }
  return parts;
};

const legsOf = (rows: readonly FieldRow[], start: string): Activity['legs'] =>
  [...partsOf(rows, 'leg')]
    .map(([id, own]) => ({ id, ...fitting(legFields, own) }))
    .filter((one) => one.isGone !== true)
    .map(({ id, kind = 'stop', name = NO_TITLE, at = start }) => ({ id, kind, name, at }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));

const busesOf = (rows: readonly FieldRow[]): Activity['buses'] =>
  [...partsOf(rows, 'bus')]
    .map(([id, own]) => ({ id, ...fitting(busFields, own) }))
    .filter((one) => one.isGone !== true)
    .map(({ id, name = id, seats = 0, leader = '', leaderName = '', phone = '' }) => ({
      id,
      name,
      seats,
      leader,
      leaderName,
      phone,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));

/** Puts the fields of one activity together; null for one that was taken out, or has no time yet. */
export const activityOf = (id: string, rows: readonly FieldRow[]): Activity | null => {
  const { isGone: wasTakenOut, from, until, ...plain } = fitting(plainFields, rows);
  if (wasTakenOut === true || from === undefined || until === undefined) return null;
  return {
    ...EMPTY_ACTIVITY,
    ...plain,
    id,
    from,
    until,
    legs: legsOf(rows, from),
    buses: busesOf(rows),
  } as Activity;
};

/** The texts of an op that writes these fields; parts of legs and buses are given by path. */
export const fieldTexts = (fields: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));

/** All fields of an activity under their names in the table. */
export const fieldsOf = (activity: Activity): Record<string, unknown> => {
  const { id: _, legs, buses, ...plain } = activity;
  return { ...plain, ...partFields('leg', legs), ...partFields('bus', buses) };
};

const partFields = (kind: 'leg' | 'bus', parts: readonly (Leg | Bus)[]): Record<string, unknown> =>
  Object.fromEntries(
    parts.flatMap(({ id, ...own }) =>
      Object.entries(own).map(([name, value]) => [`${kind}.${id}.${name}`, value]),
    ),
  );
