import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { LAYOUT_KINDS } from '../../../shared/domain/badges/badge-paper.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { BadgePress } from './badge-press.ts';
import type { BadgeJob } from './badge-studio.ts';

type LayoutKind = (typeof LAYOUT_KINDS)[number];

/** Finds what was asked for, or says with a typed error what is not there. */
export interface BadgeAsking {
  /** The layout of this name, which has to be of one of the kinds. */
  layoutOr(id: string, kinds: readonly LayoutKind[]): BadgeLayout;
  /** A person by id or, where nobody has that id, by a code that is theirs alone. */
  personOr(idOrCode: string): string;
  jobOr(attendeeId: string, layout: BadgeLayout): BadgeJob;
  /** The sign of an activity by id or, where none has that id, by the organiser's own key of it. */
  signOr(idOrRef: string, layout: BadgeLayout): BadgeJob;
}

/** What is made for people; signs are made for activities. */
export const FOR_PEOPLE = ['badge', 'tent', 'certificate'] as const satisfies readonly LayoutKind[];

/** Prepares the finding. */
export const prepareBadgeAsking = (
  { sql, programme }: Pick<DeskParts, 'sql' | 'programme'>,
  press: BadgePress,
): BadgeAsking => {
  const owner = sql.prepare<[string], string>('SELECT attendee_id FROM code WHERE code = ? LIMIT 2').pluck();
  const isKnown = sql.prepare<[string], number>('SELECT 1 FROM attendee WHERE id = ?').pluck();

  return {
    layoutOr(id, kinds) {
      const layout = press.layouts.get(id);
      if (layout === undefined) throw cannot('no-layout', { layout: id });
      if (!kinds.includes(layout.kind))
        throw cannot('layout-kind', { layout: layout.name, kind: layout.kind });
      return layout;
    },
    personOr(idOrCode) {
      if (isKnown.get(idOrCode) !== undefined) return idOrCode;
      const [only, ...others] = owner.all(idOrCode.trim());
      if (only === undefined || others.length > 0) throw notFound();
      return only;
    },
    jobOr(attendeeId, layout) {
      const job = press.jobOf(attendeeId, layout);
      if (job === null) throw notFound();
      if (!isEarned(job)) throw cannot('never-came', { name: nameOf(job.facts.attendee) });
      return job;
    },
    signOr(idOrRef, layout) {
      const id = programme.activities().find(({ ref }) => ref !== '' && ref === idOrRef)?.id;
      const job = press.signOf(idOrRef, layout) ?? press.signOf(id ?? '', layout);
      if (job === null) throw notFound();
      return job;
    },
  };
};

/** Whether a person may have this: a certificate of attendance says that somebody was there. */
export const isEarned = ({ layout, facts }: BadgeJob): boolean =>
  layout.kind !== 'certificate' || (facts.attendance?.dates ?? '') !== '';
