import { fieldText } from '../../../../shared/domain/badges/badge-facts.ts';
import { fillTemplate } from '../../../../shared/domain/badges/badge-template.ts';
import type { DisplayList, QrItem } from '../../../../shared/domain/badges/display-list.ts';
import { pictureOfCode } from '../../../../shared/domain/badges/preflight/code-picture.ts';
import { type BadgeFinding, finding } from '../../../../shared/domain/badges/preflight/finding.ts';
import type { BadgeJob } from '../badge-studio.ts';
import type { ReadCodes } from './read-codes.ts';

/** Ten mil: finer than that common hand scanners do not read. */
const FINEST_MODULE_MM = 0.25;

/** Reads every code of a badge as it would come out of a label printer, and tells which say nothing, or something else. */
export const codeFindings = async (
  job: BadgeJob,
  list: DisplayList,
  readCodes: ReadCodes,
): Promise<readonly BadgeFinding[]> => {
  const codes = list.items.filter((item) => item.kind === 'qr');
  const whys = await Promise.all(codes.map((code) => whyUnreadable(job, list, code, readCodes)));
  return codes.flatMap(({ element }, at) => {
    const why = whys[at] ?? null;
    return why === null ? [] : [finding('unreadable-code', element, { why })];
  });
};

const whyUnreadable = async (
  job: BadgeJob,
  list: DisplayList,
  code: QrItem,
  readCodes: ReadCodes,
): Promise<'too-fine' | 'not-read' | 'says-otherwise' | null> => {
  if (code.sizeMm / code.rows.length < FINEST_MODULE_MM) return 'too-fine';
  const said = await readCodes(pictureOfCode(list, code));
  if (said.length === 0) return 'not-read';
  return said.includes(textOf(job, code.element)) ? null : 'says-otherwise';
};

const textOf = ({ layout, facts }: BadgeJob, id: string): string => {
  const element = layout.elements.find((one) => one.id === id);
  if (element?.type !== 'qr') return '';
  return fillTemplate(element.text, (field) => fieldText(field, facts, layout)).text;
};
