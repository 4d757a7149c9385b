import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
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

/** The names of checkpoints and activities. What was taken out of the programme keeps the name that it had. */
export const openPlaceNames = (
  { sql, settings, programme }: Pick<DeskParts, 'sql' | 'settings' | 'programme'>,
  language: Language,
) => {
  const own = new Map(settings.checkpoints().map(({ id, name }) => [id, name]));
  const known = new Map<string, string>();
  const goneTitle = titleOfGone(sql);
  const nameOf = (id: string): string => {
    const place = readCheckpointId(id);
    if (place === null) return own.get(id) ?? id;
    const activity = programme.activity(place.activityId);
    if (activity !== undefined) return nameOfPlace(activity, place, language);
    return goneTitle(place.activityId)?.[language] ?? id;
  };
  return {
    checkpoint(id: string): string {
      const name = known.get(id) ?? nameOf(id);
      known.set(id, name);
      return name;
    },
    place: (id: string): string =>
      programme.activity(id)?.title[language] ?? goneTitle(id)?.[language] ?? own.get(id) ?? id,
  };
};
