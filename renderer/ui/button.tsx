import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, FocusEvent, MouseEvent } from 'react';
import css from './button.module.css';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** `ghost` is for the coloured fills of a verdict, `quiet` for what is seldom wanted. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'ghost';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: LucideIcon;
  /** The key that does the same, `F9` or `Ctrl+Z`. Shown, and told to screen readers; `useKeys` makes it work. */
  readonly kbd?: string;
  readonly kbdPlace?: 'start' | 'end';
  readonly isWide?: boolean;
  /** In a form: Enter presses it. */
  readonly isSubmit?: boolean;
}

/** A button is a verb. An icon alone needs `aria-label`. */
export const Button = (props: ButtonProps) => {
  const {
    variant = 'secondary',
    size = 'medium',
    icon: Icon,
    kbd,
    kbdPlace = 'end',
    isWide,
    isSubmit,
    autoFocus = false,
    disabled = false,
    ...rest
  } = props;
  const key = kbd === undefined ? null : <Kbd keys={kbd} />;
  const isBare = rest.children === undefined;
  const kept = useKeptFocus(disabled);
  return (
    <button
      {...rest}
      {...(autoFocus ? { ref: focusWithoutScrolling } : {})}
      type={isSubmit ? 'submit' : 'button'}
      disabled={disabled && !kept.isKept}
      aria-disabled={kept.isKept || undefined}
      onClick={kept.isKept ? notPressed : rest.onClick}
      onFocus={(event: FocusEvent<HTMLButtonElement>) => {
        kept.onFocus();
        rest.onFocus?.(event);
      }}
      onBlur={(event: FocusEvent<HTMLButtonElement>) => {
        kept.onBlur();
        rest.onBlur?.(event);
      }}
      aria-keyshortcuts={kbd?.replace('Ctrl', 'Control')}
      className={classNames(css.button, css[variant], css[size], isWide && css.wide, isBare && css.bare)}
    >
      {kbdPlace === 'start' && key}
      {Icon && <Icon className={css.icon} aria-hidden />}
      {rest.children}
      {kbdPlace === 'end' && key}
    </button>
  );
};

const notPressed = (event: MouseEvent): void => event.preventDefault();

/** The keyboard begins here, and the eye at the top: a button below a long table must not take the page there. */
const focusWithoutScrolling = (button: HTMLButtonElement | null): void =>
  button?.focus({ preventScroll: true });
