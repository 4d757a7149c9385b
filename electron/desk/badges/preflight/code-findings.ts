import { fieldText } from '../../../../shared/domain/badges/badge-facts.ts';
import { fillTemplate } from '../../../../shared/domain/badges/badge-template.ts';
import type { DisplayList, QrItem } from '../../../../shared/domain/badges/display-list.ts';
import { isDarkOnLight } from '../../../../shared/domain/badges/preflight/code-contrast.ts';
import { type BadgeFinding, finding } from '../../../../shared/domain/badges/preflight/finding.ts';
import type { BadgeJob } from '../badge-studio.ts';
import { type DrawDots, pictureOfCode } from './code-picture.ts';
import type { ReadCodes } from './read-codes.ts';

/** What prints codes, and what reads them. */
export interface CodeTools {
  readonly draw: DrawDots;
  readonly readCodes: ReadCodes;
}

/** Ten mil: finer than that common hand scanners do not read. */
const FINEST_MODULE_MM = 0.25;

/** Reads every code of one side as it would come out of a label printer, and tells which say nothing, or something else. */
export const codeFindings = async (
  job: BadgeJob,
  side: DisplayList,
  tools: CodeTools,
): Promise<readonly BadgeFinding[]> => {
  const codes = side.items.filter((item) => item.kind === 'qr');
  const whys = await Promise.all(codes.map((code) => whyUnreadable(job, side, code, tools)));
  return codes.flatMap(({ element }, at) => {
    const why = whys[at] ?? null;
    return why === null ? [] : [finding('unreadable-code', element, { why })];
  });
};

const whyUnreadable = async (
  job: BadgeJob,
  side: DisplayList,
  code: QrItem,
  { draw, readCodes }: CodeTools,
): Promise<'too-fine' | 'faint' | 'not-read' | 'says-otherwise' | null> => {
  if (code.sizeMm / code.rows.length < FINEST_MODULE_MM) return 'too-fine';
  if (!isDarkOnLight(code)) return 'faint';
  const said = await readCodes(pictureOfCode(side, code, draw));
  if (said.length === 0) return 'not-read';
  return textsOf(job, code.element).some((text) => said.includes(text)) ? null : 'says-otherwise';
};

/** What an element may say: front and back may each have one of the same name. */
const textsOf = ({ layout, facts }: BadgeJob, id: string): readonly string[] => {
  const backElements = layout.back?.kind === 'own' ? layout.back.elements : [];
  return [...layout.elements, ...backElements].flatMap((element) =>
    element.id === id && element.type === 'qr'
      ? [fillTemplate(element.text, (field) => fieldText(field, facts, layout)).text]
      : [],
  );
};
