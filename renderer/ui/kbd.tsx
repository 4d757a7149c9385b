import { useText } from '../locales/locale-context.tsx';
import css from './kbd.module.css';

const NAMED = ['Ctrl', 'Alt', 'Shift', 'Enter', 'Esc', 'Space', 'Tab'];

const isApple = (): boolean => navigator.platform.startsWith('Mac');

/** A key as printed on the keyboard. Decoration: the control that it belongs to carries `aria-keyshortcuts`. */
export const Kbd = ({ keys }: { readonly keys: string }) => {
  const text = useText();
  const shown = (key: string): string => {
    if (key === 'Ctrl' && isApple()) return '⌘';
    return NAMED.includes(key) ? text(`ui.key.${key}`) : key;
  };
  // `Ctrl++` is Ctrl and +, so only a + before something separates.
  return (
    <kbd className={css.kbd} dir="ltr">
      {keys
        .split(/\+(?=.)/)
        .map(shown)
        .join(' ')}
    </kbd>
  );
};
