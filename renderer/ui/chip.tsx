import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './chip.module.css';
import { classNames } from './class-names.ts';

/** A word about something. Not a control. */
export const Chip = ({
  icon: Icon,
  children,
}: {
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}) => (
  <span className={css.chip}>
    {Icon && <Icon className={css.icon} aria-hidden />}
    {children}
  </span>
);

/** A word about the guest on a verdict's fill. */
export const Tag = ({ children }: { readonly children: ReactNode }) => (
  <span className={css.tag}>{children}</span>
);

export interface FilterChipProps {
  readonly label: string;
  readonly count?: string | undefined;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A filter that is on or off, with how many it finds. */
export const FilterChip = ({ label, count, isOn, onToggle }: FilterChipProps) => (
  <button type="button" aria-pressed={isOn} className={classNames(css.chip, css.filter)} onClick={onToggle}>
    {label}
    {count !== undefined && <span className={css.count}>{count}</span>}
  </button>
);

/** Opens the list of further filters. */
export const AddChip = (props: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onAdd: () => void;
}) => (
  <button type="button" className={classNames(css.chip, css.filter, css.add)} onClick={props.onAdd}>
    <props.icon className={css.icon} aria-hidden />
    {props.label}
  </button>
);
