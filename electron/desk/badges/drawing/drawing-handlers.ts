import type { DrawnBadge, HardestNames } from '../../../../shared/contract/badge-drawing.ts';
import { nameOf } from '../../../../shared/domain/attendees/attendee.ts';
import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import type { BadgeProblem } from '../../../../shared/domain/badges/display-list.ts';
import { EXAMPLE_PEOPLE } from '../../../../shared/domain/badges/hardest/example-people.ts';
import { collectHardNames } from '../../../../shared/domain/badges/hardest/hard-names.ts';
import { nameElementOf } from '../../../../shared/domain/badges/hardest/name-element.ts';
import {
  type BadgeOutcome,
  everybodyIn,
  pickHardest,
} from '../../../../shared/domain/badges/hardest/pick-hardest.ts';
import type { DeskParts } from '../../desk-parts.ts';
import type { BadgePress } from '../badge-press.ts';
import type { BadgeJob } from '../badge-studio.ts';
import { toBadgeTrouble } from '../badge-trouble.ts';
import type { DrawnJob } from './draw-badge.ts';
import { type HardNamesOfList, prepareHardNames } from './hard-names-of-list.ts';
import { hardTitles } from './hard-titles.ts';

/** Badges in a layout that is being drawn. */
export const drawingHandlers = (parts: DeskParts, press: BadgePress) => {
  const os = parts.gate.badges;
  const hardNames = prepareHardNames(parts);

  const jobsOf = (layout: BadgeLayout, ids: readonly string[]): readonly BadgeJob[] =>
    ids.flatMap((id) => press.drawnJobOf(id, layout) ?? []);
  const outcomesOf = async (layout: BadgeLayout, ids: readonly string[], signal: AbortSignal | undefined) => {
    const jobs = jobsOf(layout, ids);
    const reports = await press.renderer().check(jobs, optionsOf(signal)).catch(toBadgeTrouble);
    return new Map<string, BadgeOutcome>(reports.map((report) => [report.attendeeId, report]));
  };

  /** Signs hang at doors: what is hard about them is the titles. */
  const listFor = (layout: BadgeLayout | undefined): Promise<HardNamesOfList> =>
    layout?.kind === 'sign' ? Promise.resolve(hardTitles(parts, layout.language)) : hardNames();

  return {
    draw: os.draw.handler(async ({ input, signal }) => {
      const jobs = jobsOf(input.layout, input.attendeeIds);
      const drawn = await press.renderer().draw(jobs, optionsOf(signal)).catch(toBadgeTrouble);
      return drawn.map((one, at) => drawnBadge(one, jobs[at]?.facts.activity?.title));
    }),
    hardest: os.hardest.handler(async ({ input, signal }): Promise<HardestNames> => {
      const list = await listFor(input.layout);
      const { names, total } = list.total === 0 && input.layout?.kind !== 'sign' ? hardExamples() : list;
      const pool = everybodyIn(names).map(({ id }) => id);
      const outcomes = input.layout === undefined ? undefined : await outcomesOf(input.layout, pool, signal);
      return {
        people: pickHardest(names, input.count, outcomes).map(({ person, kind }) => ({
          attendeeId: person.id,
          name: person.name,
          kind,
        })),
        total,
        measured: outcomes?.size ?? 0,
        smallestNamePt: smallestName(input.layout, outcomes),
        areExamples: total !== list.total,
      };
    }),
  };
};

const hardExamples = (): HardNamesOfList => {
  const hard = collectHardNames();
  for (const person of EXAMPLE_PEOPLE) hard.add({ ...person, name: nameOf(person), role: person.jobTitle });
  return { names: hard.names(), total: hard.total() };
};

const smallestName = (
  layout: BadgeLayout | undefined,
  outcomes: ReadonlyMap<string, BadgeOutcome> | undefined,
): number | null => {
  const element = layout && nameElementOf(layout.elements);
  const sizes = [...(outcomes?.values() ?? [])].flatMap(({ texts }) =>
    texts.filter((text) => text.element === element?.id && text.lines.length > 0).map(({ sizePt }) => sizePt),
  );
  return sizes.length === 0 ? null : Math.min(...sizes);
};

const drawnBadge = (
  { attendeeId, title, svg, direction, texts, closedUp, problems }: DrawnJob,
  activity: string | undefined,
): DrawnBadge => ({
  attendeeId,
  name: activity ?? title,
  svg,
  isMirrored: direction === 'rtl',
  texts: texts.map((text) => ({ ...text, lines: [...text.lines] })),
  closedUp: [...closedUp],
  problems: problems.map((problem) => ({
    kind: problem.kind,
    element: problem.element,
    lostLines: problem.kind === 'overflow' ? problem.lostLines : 0,
    detail: detailOf(problem),
  })),
});

const detailOf = (problem: BadgeProblem): string => {
  switch (problem.kind) {
    case 'missing-glyphs':
      return problem.characters.join(' ');
    case 'quiet-zone':
      return problem.crowdedBy;
    case 'image-missing':
      return problem.image;
    case 'unknown-field':
      return problem.field;
    default:
      return '';
  }
};

const optionsOf = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });
