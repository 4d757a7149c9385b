import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';

/** A key of a screen and what it does, for the panel behind F1. */
export interface KeyHint {
  /** `F9`, `Ctrl+Z`, `Alt+2` */
  readonly keys: string;
  readonly labelKey: string;
}

/** A part of Foyer with a tab of its own. */
export interface Area {
  /** Also the first word of the address: `#/desk`. */
  readonly id: string;
  readonly icon: LucideIcon;
  readonly labelKey: string;
  readonly screen: ComponentType;
  readonly keys?: readonly KeyHint[];
}
