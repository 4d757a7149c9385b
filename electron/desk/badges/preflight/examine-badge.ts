import { hash } from 'node:crypto';
import { bigNameOf } from '../../../../shared/domain/badges/badge-facts.ts';
import type { DisplayList } from '../../../../shared/domain/badges/display-list.ts';
import { joinedSides } from '../../../../shared/domain/badges/lay-out-badge.ts';
import { directionFindings } from '../../../../shared/domain/badges/preflight/direction-findings.ts';
import {
  type BadgeFinding,
  finding,
  gravestFirst,
} from '../../../../shared/domain/badges/preflight/finding.ts';
import { layoutFindings } from '../../../../shared/domain/badges/preflight/layout-findings.ts';
import type { BadgeJob, BadgeStudio } from '../badge-studio.ts';
import { codeFindings } from './code-findings.ts';
import type { ReadCodes } from './read-codes.ts';

/** What pre-flight found on one badge. */
export interface ExaminedBadge {
  readonly attendeeId: string;
  readonly findings: readonly BadgeFinding[];
  /** The same for two badges that say the same to whoever reads them, whatever their codes say. */
  readonly saying: string;
}

/** Lays a badge out and looks at it as the people at the door will. A badge that cannot be drawn is a finding too. */
export const examineBadge = async (
  studio: BadgeStudio,
  readCodes: ReadCodes,
  job: BadgeJob,
): Promise<ExaminedBadge> => {
  const attendeeId = job.facts.attendee.id;
  try {
    const sides = studio.sides(job);
    const said = joinedSides(sides);
    const tools = { draw: studio.dots, readCodes };
    const codes = [sides.front, ...(sides.back === null ? [] : [sides.back])].map((side) =>
      codeFindings(job, side, tools),
    );
    const findings = [
      ...layoutFindings(said),
      ...directionFindings(said, job.layout, bigNameOf(job.facts, job.layout)),
      ...(await Promise.all(codes)).flat(),
    ];
    const saying = sayingOf(said, job.facts.code);
    return { attendeeId, findings: gravestFirst(unlikeEachOther(findings)), saying };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { attendeeId, findings: [finding('cannot-be-drawn', '', { detail })], saying: '' };
  }
};

/** The same on front and back is said once. */
const unlikeEachOther = (findings: readonly BadgeFinding[]): readonly BadgeFinding[] => [
  ...new Map(findings.map((one) => [JSON.stringify(one), one])).values(),
];

/** Letters of a code tell nobody apart who has to ask for a name. */
const sayingOf = ({ texts }: Pick<DisplayList, 'texts'>, code: string): string => {
  const said = texts.map(({ element, lines }) => [element, lines.join('\n').replaceAll(code || '\0', '')]);
  return hash('sha256', JSON.stringify(said), 'base64');
};
