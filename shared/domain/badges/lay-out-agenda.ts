import { type AgendaRow, agendaRows } from './agenda-rows.ts';
import { INK, printedColour } from './badge-colours.ts';
import type { BadgeFacts } from './badge-facts.ts';
import type { AgendaElement, BadgeLayout } from './badge-layout.ts';
import type { Box } from './box.ts';
import type { BadgeProblem, GlyphsItem, TextOutcome, Turn } from './display-list.ts';
import { largestSize } from './largest-size.ts';
import { type LaidOutText, layOutText, MM_PER_PT } from './lay-out-text.ts';
import { placeText } from './place-text.ts';
import { type SetAgenda, type SetCell, setAgenda } from './set-agenda.ts';
import type { TextShaper } from './text-shaper.ts';
import type { TextDirection } from './writing.ts';

export interface AgendaTask {
  readonly element: AgendaElement;
  readonly box: Box;
  readonly turn: Turn | null;
  readonly direction: TextDirection;
  readonly facts: BadgeFacts;
  readonly layout: BadgeLayout;
}

/** What of an agenda has room, and how many of its activities have none. */
interface Kept {
  readonly set: SetAgenda;
  readonly sizeMm: number;
  readonly lost: number;
}

const MUTED = '#566764';

/** Sets what somebody has booked day by day, as large as it fits. What has no room even when small is counted at the end. */
export const layOutAgenda = (task: AgendaTask, shaper: TextShaper): LaidOutText => {
  const { element, facts } = task;
  const days = facts.agenda ?? [];
  if (days.length === 0) return layOutText(emptyText(task), shaper);
  const rows = agendaRows(days, { element, density: 'roomy' }, shaper);
  const dense = agendaRows(days, { element, density: 'dense' }, shaper);
  const kept = wholeAgenda(rows, task) ?? wholeAgenda(dense, task) ?? whatFits(dense, task, shaper);
  const missing = [...new Set(rows.flatMap(wordsOf).flatMap(({ measured }) => measured.shaped.missing))];
  return {
    items: kept.set.cells.flatMap((cell) => itemsOf(cell, task)),
    usedHeightMm: kept.set.heightMm,
    outcome: outcomeOf(kept, task),
    missing,
    problems: problemsOf(kept, missing, task),
  };
};

const wordsOf = ({ time, body }: AgendaRow) => [...(time === null ? [] : [time]), ...body];

const emptyText = ({ element, ...task }: AgendaTask) => {
  const { emptyText: text, colour, type: _, showsRoom: __, showsEnd: ___, ...place } = element;
  const words = { paragraphs: [{ text, weight: 'medium', colour }], fit: 'shrink', maxLines: 8 } as const;
  const set = { align: 'start', valign: 'top', transform: 'none' } as const;
  return { ...task, element: { ...place, ...words, ...set, type: 'text' as const } };
};

const setAt = (rows: readonly AgendaRow[], sizeMm: number, { element, box }: AgendaTask): SetAgenda =>
  setAgenda(rows, { widthMm: box.w, sizeMm, leading: element.leading });

const smallestMm = ({ element }: AgendaTask): number =>
  Math.min(element.minSizePt, element.sizePt) * MM_PER_PT;

const wholeAgenda = (rows: readonly AgendaRow[], task: AgendaTask): Kept | undefined => {
  const limits = { sizeMm: task.element.sizePt * MM_PER_PT, minSizeMm: smallestMm(task) };
  const sizeMm = largestSize(limits, (size) => {
    const { heightMm, isWhole } = setAt(rows, size, task);
    return isWhole && heightMm <= task.box.h;
  });
  return sizeMm === undefined ? undefined : { set: setAt(rows, sizeMm, task), sizeMm, lost: 0 };
};

const whatFits = (rows: readonly AgendaRow[], task: AgendaTask, shaper: TextShaper): Kept => {
  const sizeMm = smallestMm(task);
  let kept = rows;
  let set = setAt(kept, sizeMm, task);
  while (set.heightMm > task.box.h && kept.length > 0) {
    kept = withoutLast(kept);
    set = setAt([...kept, moreRow(lostOf(rows, kept), task.element, shaper)], sizeMm, task);
  }
  return { set, sizeMm, lost: lostOf(rows, kept) };
};

/** Without the last activity, and without the heading that would be left alone. */
const withoutLast = (rows: readonly AgendaRow[]): readonly AgendaRow[] => {
  const fewer = rows.slice(0, -1);
  return fewer.at(-1)?.time === null ? fewer.slice(0, -1) : fewer;
};

const lostOf = (rows: readonly AgendaRow[], kept: readonly AgendaRow[]): number =>
  rows.slice(kept.length).filter(({ time }) => time !== null).length;

const moreRow = (count: number, element: AgendaElement, shaper: TextShaper): AgendaRow => {
  const day = { day: `+ ${count} …`, entries: [] };
  return agendaRows([day], { element, density: 'dense' }, shaper)[0] ?? { time: null, body: [] };
};

const itemsOf = (
  cell: SetCell,
  { element, box, turn, direction, facts }: AgendaTask,
): readonly GlyphsItem[] => {
  const { fromStartMm, topMm, widthMm: w, heightMm: h } = cell;
  const x = direction === 'rtl' ? box.x + box.w - fromStartMm - w : box.x + fromStartMm;
  const colour = printedColour(element.colour, facts.category.colour);
  const muted = colour === INK ? MUTED : colour;
  return placeText(
    cell.words.map(({ measured }) => measured),
    cell.fitted,
    {
      element: element.id,
      box: { x, y: box.y + topMm, w, h },
      turn,
      leading: element.leading,
      toLeft: direction === 'rtl' ? 1 : 0,
      toTop: 0,
      colours: cell.words.map(({ isMuted }) => (isMuted ? muted : colour)),
    },
  ).items;
};

const outcomeOf = ({ set, sizeMm }: Kept, { element }: AgendaTask): TextOutcome => ({
  element: element.id,
  sizePt: Math.round((sizeMm / MM_PER_PT) * 10) / 10,
  lines: set.cells.flatMap(({ words, fitted }) =>
    fitted.lines.map(
      ({ paragraph, start, end, mark }) =>
        (words[paragraph]?.measured.shaped.text.slice(start, end) ?? '') + mark,
    ),
  ),
});

const problemsOf = (
  { set, sizeMm, lost }: Kept,
  missing: readonly string[],
  { element: { id } }: AgendaTask,
): readonly BadgeProblem[] => {
  const problems: BadgeProblem[] = [];
  const leastMm = Math.min(...set.cells.map(({ fitted }) => fitted.sizeMm));
  const sizePt = Math.round((leastMm / MM_PER_PT) * 10) / 10;
  if (missing.length > 0) problems.push({ kind: 'missing-glyphs', element: id, characters: missing });
  if (lost > 0) problems.push({ kind: 'overflow', element: id, lostLines: lost });
  if (leastMm < sizeMm) problems.push({ kind: 'below-smallest', element: id, sizePt });
  return problems;
};
