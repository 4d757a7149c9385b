import type { LayoutSummary } from '../../../shared/contract/badge-layouts.ts';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { stampMs } from '../../../shared/replication/hybrid-clock.ts';
import { type DeskParts, newId } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import type { BadgePress } from './badge-press.ts';

/** A layout travels to every desk and to every screen that draws it: the images in it must not make it a burden. */
const MOST_CHARACTERS = 6_000_000;

/** Who drew a layout, by the id of the operator; the operators know. */
export type NameOfOperator = (id: string) => string;

/** The layouts of badges, as organisers keep, remove and choose them. */
export const layoutHandlers = (
  { gate, log, notices, ports }: DeskParts,
  { layouts, use }: Pick<BadgePress, 'layouts' | 'use'>,
  nameOfOperator: NameOfOperator,
) => {
  const os = gate.badges;

  const summary = (id: string, { name, kind, page }: BadgeLayout): LayoutSummary => {
    const written = layouts.written(id);
    return {
      id,
      name,
      kind,
      ...page,
      isStarter: layouts.isStarter(id),
      savedAt: written === undefined ? null : new Date(stampMs(written.stamp)).toISOString(),
      savedBy: nameOfOperator(written?.operatorId ?? ''),
      stamp: written?.stamp ?? '',
      usedFor: [...(use.byLayout().get(id) ?? [])],
    };
  };
  const list = (): LayoutSummary[] => [...layouts].map(([id, layout]) => summary(id, layout));
  const layoutOr = (id: string): BadgeLayout => {
    const layout = layouts.get(id);
    if (layout === undefined) throw cannot('no-layout', { layout: id });
    return layout;
  };
  const put = (id: string, layout: string | null, operatorId: string): void => {
    if (layouts.isStarter(id)) throw cannot('layout-is-a-starter', { layout: layoutOr(id).name });
    log.append([{ subject: '', operatorId, body: { kind: 'badge-layout-set', id, layout } }]);
    notices.announce({ kind: 'badge-layout', id });
  };

  return {
    layouts: os.layouts.handler(list),
    layout: os.layout.handler(({ input }) => {
      const layout = layoutOr(input.id);
      return { ...summary(input.id, layout), layout };
    }),
    saveLayout: os.saveLayout.handler(({ input, context }) => {
      const id = input.id === '' ? newId(ports) : input.id;
      const layout = { ...input.layout, name: input.layout.name.trim() };
      if (layout.name === '') throw cannot('layout-name');
      const text = JSON.stringify(layout);
      if (text.length > MOST_CHARACTERS) throw cannot('layout-too-large');
      put(id, text, context.actor.operatorId);
      return summary(id, layout);
    }),
    removeLayout: os.removeLayout.handler(({ input, context }) => {
      layoutOr(input.id);
      put(input.id, null, context.actor.operatorId);
      return list();
    }),
    useLayout: os.useLayout.handler(({ input, context }) => {
      const { kind, name } = layoutOr(input.id);
      if (kind !== 'badge') throw cannot('layout-kind', { layout: name, kind });
      use.choose(input.id, input.categories, context.actor.operatorId);
      notices.announce({ kind: 'badge-layout', id: '' });
      return list();
    }),
  };
};
