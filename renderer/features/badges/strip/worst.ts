import type { DrawnBadge } from '../../../../shared/contract/badge-drawing.ts';

type Kind = DrawnBadge['problems'][number]['kind'];

export interface WorstProblem {
  readonly kind: Kind;
  /** Lines that were lost altogether. */
  readonly lines: number;
}

const GRAVEST_FIRST: readonly Kind[] = [
  'missing-glyphs',
  'qr-impossible',
  'overflow',
  'image-missing',
  'unknown-field',
  'below-smallest',
  'quiet-zone',
];

/** What is most wrong with a badge; undefined where nothing is. */
export const worstOf = ({ problems }: Pick<DrawnBadge, 'problems'>): WorstProblem | undefined => {
  const kind = GRAVEST_FIRST.find((one) => problems.some((problem) => problem.kind === one));
  if (kind === undefined) return undefined;
  return { kind, lines: problems.reduce((sum, { lostLines }) => sum + lostLines, 0) };
};
