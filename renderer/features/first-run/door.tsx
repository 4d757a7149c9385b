import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Kbd } from '../../ui/kbd.tsx';
import css from './door.module.css';

export interface DoorProps
  extends Pick<ComponentProps<'button'>, 'autoFocus' | 'disabled' | 'aria-expanded'> {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly note: string;
  readonly onOpen: () => void;
}

/** One way to start. The first one has the focus, so that Enter opens it. */
export const Door = ({ icon: Icon, title, note, onOpen, ...rest }: DoorProps) => (
  <button type="button" className={css.door} data-first-focus={rest.autoFocus} onClick={onOpen} {...rest}>
    <span className={css.arch}>
      <Icon className={css.icon} aria-hidden />
    </span>
    <span className={css.words}>
      <b className={css.title}>{title}</b>
      <span className={css.note}>{note}</span>
    </span>
    <span className={css.enter}>
      <Kbd keys="Enter" />
    </span>
    <ChevronRight className={css.chevron} aria-hidden />
  </button>
);
