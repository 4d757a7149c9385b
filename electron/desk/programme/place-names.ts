import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { Activity, Bilingual } from '../../../shared/domain/programme/activity.ts';
import {
  type ProgrammeCheckpoint,
  readCheckpointId,
} from '../../../shared/domain/programme/checkpoint-id.ts';
import type { DeskParts } from '../desk-parts.ts';
import { titleOfGone } from './gone-title.ts';

type Language = ReportRequest['language'];

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const nameOfPlace = (activity: Activity, place: ProgrammeCheckpoint, language: Language): string => {
  const title = activity.title[language];
  if (place.kind === 'door') return joined(title, activity.room);
  const leg = activity.legs.find(({ id }) => id === place.legId)?.name[language] ?? place.legId;
  const bus = activity.buses.find(({ id }) => id === place.busId)?.name ?? place.busId;
  return joined(title, leg, bus);
};

type PlaceParts = Pick<DeskParts, 'sql' | 'settings' | 'programme'>;

/**
 * Prepares the names of checkpoints as they are now. What was taken out of the programme or removed keeps the
 * name that it had; an id that nothing is known of stands for itself.
 */
export const preparePlaceName = ({ sql, settings, programme }: PlaceParts) => {
  const goneTitle = titleOfGone(sql);
  return (id: string): Bilingual => {
    const place = readCheckpointId(id);
    const activity = place === null ? undefined : programme.activity(place.activityId);
    if (place !== null && activity !== undefined)
      return { en: nameOfPlace(activity, place, 'en'), de: nameOfPlace(activity, place, 'de') };
    const name = settings.checkpoint(id)?.name ?? id;
    return (place === null ? null : goneTitle(place.activityId)) ?? { en: name, de: name };
  };
};

/** Prepares the names of places that were booked: the title of now or the last one, with the bus where there is one. */
export const prepareBookedName = ({ sql, programme }: Pick<PlaceParts, 'sql' | 'programme'>) => {
  const goneTitle = titleOfGone(sql);
  return (activityId: string, busId: string): Bilingual => {
    const activity = programme.activity(activityId);
    const title = activity?.title ?? goneTitle(activityId) ?? { en: activityId, de: activityId };
    const bus = activity?.buses.find(({ id }) => id === busId)?.name ?? busId;
    return { en: joined(title.en, bus), de: joined(title.de, bus) };
  };
};

/** The names of checkpoints and activities for one report: each is looked up once. */
export const openPlaceNames = (parts: PlaceParts, language: Language) => {
  const { sql, settings, programme } = parts;
  const known = new Map<string, string>();
  const goneTitle = titleOfGone(sql);
  const nameOf = preparePlaceName(parts);
  return {
    checkpoint(id: string): string {
      const name = known.get(id) ?? nameOf(id)[language];
      known.set(id, name);
      return name;
    },
    place: (id: string): string =>
      programme.activity(id)?.title[language] ??
      goneTitle(id)?.[language] ??
      settings.checkpoint(id)?.name ??
      id,
  };
};
