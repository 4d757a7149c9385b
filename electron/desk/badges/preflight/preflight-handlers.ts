import type { PrinterPaper } from '../../../../shared/domain/badges/choose-layout.ts';
import type { Cards } from '../../cards/cards.ts';
import { choosePeople, countChosen } from '../../cards/choose-people.ts';
import type { PeopleRoll } from '../../cards/people-roll.ts';
import type { RollEntry } from '../../cards/roll-entry.ts';
import type { DeskParts } from '../../desk-parts.ts';
import { cannot } from '../../gate/cannot.ts';
import type { BadgePress } from '../badge-press.ts';
import { preflight } from './preflight.ts';

/** Whose badges are looked at, what makes them, and for which paper. */
export interface PreflightSources {
  readonly press: BadgePress;
  readonly cards: Cards;
  readonly roll: PeopleRoll;
  mainPaper(): PrinterPaper<string>;
}

/** Pre-flight, as screens and programs ask for it. */
export const preflightHandlers = (
  { settings, gate }: Pick<DeskParts, 'settings' | 'gate'>,
  { press, cards, roll, mainPaper }: PreflightSources,
) => {
  const os = gate.preflight;
  const layoutOf = (id: string | undefined) => {
    const paper = mainPaper();
    if (id === undefined) return (entry: RollEntry) => press.layoutFor(entry.id, paper);
    const layout = press.layouts.get(id);
    if (layout === undefined) throw cannot('no-layout', { layout: id });
    return () => layout;
  };
  return os.router({
    count: os.count.handler(async ({ input }) =>
      countChosen(await choosePeople(roll, settings, input.selection)),
    ),
    run: os.run.handler(({ input, signal }) =>
      preflight({ settings, press, roll, cards, layoutOf: layoutOf(input.layout) }, input.selection, signal),
    ),
  });
};
