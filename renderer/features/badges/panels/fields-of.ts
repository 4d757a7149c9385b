import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';

/** What a panel of fields may do with its layer: typing one value is undone as one. */
export interface FieldsOf<Element extends BadgeElement> {
  readonly element: Element;
  readonly change: (wish: Partial<Element>) => void;
}
