import { assertNever } from '../../closed.ts';
import type { BadgeProblem, DisplayList } from '../display-list.ts';
import { type BadgeFinding, finding } from './finding.ts';

/** Below this no print can be read by everybody at arm's length, whatever the layout allows. */
const READABLE_PT = 5;

/** What laying the badge out has found already, with text that came out too small to read. */
export const layoutFindings = ({
  title,
  texts,
  problems,
}: Pick<DisplayList, 'title' | 'texts' | 'problems'>): readonly BadgeFinding[] => {
  const told = problems.map(toFinding);
  const isTold = (element: string): boolean =>
    told.some((one) => one.kind === 'too-small' && one.element === element);
  const tiny = texts
    .filter(({ element, sizePt, lines }) => sizePt < READABLE_PT && lines.length > 0 && !isTold(element))
    .map(({ element, sizePt }) => finding('too-small', element, { size: String(sizePt) }));
  return [...(title === '' ? [finding('no-name', '')] : []), ...told, ...tiny];
};

const toFinding = (problem: BadgeProblem): BadgeFinding => {
  const { element } = problem;
  switch (problem.kind) {
    case 'missing-glyphs':
      return finding('missing-glyphs', element, { characters: problem.characters.join(' ') });
    case 'overflow':
      return finding('overflow', element, { lines: String(problem.lostLines) });
    case 'below-smallest':
      return finding('too-small', element, { size: String(problem.sizePt) });
    case 'quiet-zone':
      return finding('crowded-code', element, { by: problem.crowdedBy });
    case 'qr-impossible':
      return finding('unreadable-code', element, { why: 'too-much-text' });
    case 'image-missing':
      return finding('image-missing', element, { image: problem.image });
    case 'unknown-field':
      return finding('unknown-field', element, { field: problem.field });
    default:
      return assertNever(problem);
  }
};
