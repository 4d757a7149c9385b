import { attendeeProjections } from './attendees/attendee-projection.ts';
import { noteProjections } from './attendees/note-projection.ts';
import { badgeLayoutProjections } from './badges/layout-projection.ts';
import { helpProjections } from './checkin/help-projection.ts';
import { scanProjections } from './checkin/scan-projection.ts';
import type { Sql } from './database/open-database.ts';
import type { Projections } from './log/projection.ts';
import { musterProjections } from './muster/muster-projection.ts';
import { operatorProjections } from './operators/operator-projection.ts';
import { badgeProjections } from './printing/badge-projection.ts';
import { programmeProjections } from './programme/programme-projection.ts';
import { settingsProjections } from './settings/settings-projection.ts';
import { tripProjections } from './trips/trip-projection.ts';

/** The projections of all features, prepared for one database. */
export const prepareProjections = (sql: Sql): Projections => ({
  ...attendeeProjections(sql),
  ...noteProjections(sql),
  ...scanProjections(sql),
  ...helpProjections(sql),
  ...badgeProjections(sql),
  ...badgeLayoutProjections(sql),
  ...settingsProjections(sql),
  ...programmeProjections(sql),
  ...tripProjections(sql),
  ...musterProjections(sql),
  ...operatorProjections(sql),
});
