import type { z } from 'zod';
import type { activityChanges } from '../../../shared/contract/programme.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { EMPTY_ACTIVITY } from '../../../shared/domain/programme/empty-activity.ts';
import { bilingualParam } from '../../../shared/domain/spoken-params.ts';
import { type DeskParts, newId } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import { withoutUndefined } from '../gate/without-undefined.ts';
import { refuseUnreadRule } from '../settings/refuse-rule.ts';
import { fieldsOf, fieldTexts } from './activity-fields.ts';
import { prepareTripRiders, type TripRiders } from './trip-riders.ts';

type Changes = z.output<typeof activityChanges>;

/** Prepares the changing of activities: only fields that change are written, so that desks can edit side by side. */
export const prepareActivityEdits = (parts: DeskParts) => {
  const { log, notices, ports, programme } = parts;
  const riders = prepareTripRiders(parts.sql);

  const write = (id: string, fields: Readonly<Record<string, string>>, operatorId: string): void => {
    log.append([{ subject: '', operatorId, body: { kind: 'activity-set', id, fields: { ...fields } } }]);
    programme.refresh([id]);
    notices.announce({ kind: 'programme', ids: [id] });
  };

  /** Gives the id of the activity that was changed or added. */
  const save = (id: string, changes: Changes, operatorId: string): string => {
    const known = id === '' ? undefined : programme.activity(id);
    if (id !== '' && known === undefined) throw notFound();
    refuseNonsense(changes, known);
    if (known !== undefined) refuseTaken(changes, known, riders);
    const wished = fieldTexts(flatten(changes, () => newId(ports)));
    const before = known === undefined ? {} : fieldTexts(fieldsOf(known));
    const changed = Object.fromEntries(
      Object.entries(wished).filter(([name, text]) => before[name] !== text),
    );
    const target = known?.id ?? newId(ports);
    if (Object.keys(changed).length > 0) write(target, changed, operatorId);
    return target;
  };
  return { save, write };
};

/** Refuses what cannot be an activity, whatever was meant. */
const refuseNonsense = ({ fields, legs }: Changes, known: Activity | undefined): void => {
  const { title, from, until, rules } = { ...EMPTY_ACTIVITY, ...known, ...withoutUndefined(fields) };
  if (title.en.trim() === '' && title.de.trim() === '') throw cannot('activity-needs-title');
  if (from === undefined || until === undefined) throw cannot('activity-needs-times');
  if (Date.parse(until) <= Date.parse(from)) throw cannot('activity-ends-before-start');
  if (fields.rules !== undefined && rules !== '') refuseUnreadRule(rules);
  if (legs.some((leg) => leg.id === '' && leg.at === undefined)) throw cannot('leg-needs-time');
};

/** A bus stays while somebody has a place on it or was aboard, and a leg on which somebody was: they are named. */
const refuseTaken = ({ buses, legs }: Changes, known: Activity, riders: TripRiders): void => {
  for (const { id } of buses.filter(isTakenOut)) {
    const { count, names } = riders.onBus(known.id, id);
    const bus = known.buses.find((one) => one.id === id)?.name ?? id;
    if (count > 0) throw cannot('bus-has-people', { bus, count: String(count), names });
  }
  for (const { id } of legs.filter(isTakenOut)) {
    const { count, names } = riders.onLeg(known.id, id);
    const leg = known.legs.find((one) => one.id === id)?.name ?? { en: id, de: id };
    if (count > 0)
      throw cannot('leg-has-people', { ...bilingualParam('leg', leg), count: String(count), names });
  }
};

const isTakenOut = ({ isGone }: { readonly isGone?: boolean | undefined }): boolean => isGone === true;

/** The changes under the names of fields; new legs and buses get an id. */
const flatten = ({ fields, legs, buses }: Changes, newPart: () => string): Record<string, unknown> => {
  const flat: Record<string, unknown> = { ...withoutUndefined(fields) };
  if (fields.title !== undefined) flat['title'] = bothOf(fields.title);
  for (const [kind, parts] of [
    ['leg', legs],
    ['bus', buses],
  ] as const)
    for (const { id, ...own } of parts) {
      const part = id === '' ? newPart() : id;
      if (!/^[A-Za-z0-9-]{1,24}$/.test(part)) throw cannot('part-id', { id: part });
      for (const [name, value] of Object.entries(withoutUndefined(own)))
        flat[`${kind}.${part}.${name}`] = value;
    }
  return flat;
};

/** A title in one language is the title in both. */
const bothOf = ({ en, de }: { readonly en: string; readonly de: string }) => ({
  en: en.trim() || de.trim(),
  de: de.trim() || en.trim(),
});
