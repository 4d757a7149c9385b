import type { AgendaDay, AgendaEntry } from './agenda.ts';
import type { AgendaElement } from './badge-layout.ts';
import type { Measured } from './break-lines.ts';
import { piecesOf } from './text-pieces.ts';
import type { TextShaper, TextStyle } from './text-shaper.ts';
import { printable } from './writing.ts';

/** A line of words that is the same at every size. */
export interface AgendaWords {
  readonly measured: Measured;
  readonly isMuted: boolean;
}

/** A row of an agenda: the heading of a day, with no time, or one activity. */
export interface AgendaRow {
  readonly time: AgendaWords | null;
  readonly body: readonly AgendaWords[];
}

/** Whether places stand under the titles or, where there is little room, behind them. */
export type AgendaDensity = 'roomy' | 'dense';

/** Shapes an agenda once, for all sizes. */
export const agendaRows = (
  days: readonly AgendaDay[],
  { element, density }: { readonly element: AgendaElement; readonly density: AgendaDensity },
  shaper: TextShaper,
): readonly AgendaRow[] => {
  const words = (text: string, weight: TextStyle['weight'], isMuted: boolean): readonly AgendaWords[] => {
    const said = printable(text);
    if (said === '') return [];
    const shaped = shaper.open(said, { role: element.font, weight });
    return [{ measured: { shaped, pieces: piecesOf(shaped) }, isMuted }];
  };
  const bodyOf = ({ title, place }: AgendaEntry): readonly AgendaWords[] => {
    if (!element.showsRoom || place === '') return words(title, 'bold', false);
    return density === 'roomy'
      ? [...words(title, 'bold', false), ...words(place, 'medium', true)]
      : words(`${title} · ${place}`, 'medium', false);
  };
  const entryRow = (entry: AgendaEntry): AgendaRow => ({
    time: words(timesOf(entry, element), 'medium', true)[0] ?? null,
    body: bodyOf(entry),
  });
  return days.flatMap(({ day, entries }) => [
    { time: null, body: words(day, 'bold', true) },
    ...entries.map(entryRow),
  ]);
};

const timesOf = ({ from, until }: AgendaEntry, { showsEnd }: AgendaElement): string =>
  showsEnd && until !== '' ? `${from}–${until}` : from;
