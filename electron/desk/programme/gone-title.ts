import { z } from 'zod';
import type { Bilingual } from '../../../shared/domain/programme/activity.ts';
import type { Sql } from '../database/open-database.ts';
import { readText } from '../settings/field-texts.ts';

const bilingual = z.object({ en: z.string(), de: z.string() });

/** Prepares the look-up of what an activity was called that is in the programme no longer. */
export const titleOfGone = (sql: Sql): ((activityId: string) => Bilingual | null) => {
  const title = sql
    .prepare<[string], string>("SELECT value FROM activity_field WHERE activity_id = ? AND name = 'title'")
    .pluck();
  return (activityId) => {
    const text = title.get(activityId);
    if (text === undefined) return null;
    const parsed = bilingual.safeParse(readText(text));
    return parsed.success ? parsed.data : null;
  };
};
