import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { FOR_PEOPLE, isEarned, prepareBadgeAsking } from './ask-badges.ts';
import type { BadgeSurroundings } from './badge-handlers.ts';
import type { BadgePress } from './badge-press.ts';
import type { BadgeJob } from './badge-studio.ts';
import { toBadgeTrouble } from './badge-trouble.ts';
import { drawPreview } from './draw-preview.ts';

/** The sign that is meant when none is named. */
const FIRST_SIGN = 'sign-a4';

/** Signs at doors, and files with the badges, tents or certificates of many. */
export const documentHandlers = (
  parts: DeskParts,
  press: BadgePress,
  around: Pick<BadgeSurroundings, 'mainPaper'>,
) => {
  const os = parts.gate.documents;
  const { layoutOr, personOr, jobOr, signOr } = prepareBadgeAsking(parts, press);

  const signOf = (idOrRef: string, layout = FIRST_SIGN): BadgeJob =>
    signOr(idOrRef, layoutOr(layout, ['sign']));
  const fileOf = async (jobs: readonly BadgeJob[], fileName: string, signal: AbortSignal | undefined) => {
    const options = signal === undefined ? {} : { signal };
    const pdf = await press.renderer().renderPdf(jobs, options).catch(toBadgeTrouble);
    return { base64: Buffer.from(pdf).toString('base64'), fileName };
  };

  return os.router({
    signPreview: os.signPreview.handler(({ input, signal }) =>
      drawPreview(press.renderer(), signOf(input.activityId, input.layout), signal),
    ),
    sign: os.sign.handler(({ input, signal }) =>
      fileOf([signOf(input.activityId, input.layout)], `sign-${fileWord(input.activityId)}.pdf`, signal),
    ),
    signs: os.signs.handler(({ input, signal }) => {
      const jobs = input.activityIds.map((id) => signOf(id, input.layout));
      return fileOf(jobs, 'signs.pdf', signal);
    }),
    people: os.people.handler(async ({ input, signal, context }) => {
      const layout = layoutOr(input.layout ?? around.mainPaper().layout, FOR_PEOPLE);
      const ids = [...new Set(input.attendeeIds.map(personOr))];
      const { operatorId } = context.actor;
      if (layout.kind === 'badge')
        parts.log.transaction(() => ids.forEach((id) => press.codes.recordedCodeOf(id, operatorId)));
      const [only = ''] = ids;
      if (ids.length === 1) jobOr(only, layout);
      const jobs = ids
        .map((id) => press.jobOf(id, layout))
        .filter((job) => job !== null)
        .filter(isEarned);
      if (jobs.length === 0) throw cannot('nobody-came');
      const file = await fileOf(jobs, `${layout.kind}s.pdf`, signal);
      return { ...file, leftOut: ids.length - jobs.length };
    }),
  });
};

/** Of an id or a key as much as a file may be called. */
const fileWord = (text: string): string => text.replaceAll(/[^\p{L}\p{N}-]+/gu, '-');
