import { useEffect } from 'react';

/** After a click the keyboard belongs to the field again; whoever walks with Tab keeps the focus. */
const wasPressedByHand = ({ detail, target }: MouseEvent, ground: string): boolean =>
  detail > 0 &&
  target instanceof Element &&
  target.closest(ground) !== null &&
  target.closest('button, label') !== null &&
  target.closest('form, input[type=text], select, [role=tablist]') === null &&
  !(document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text');

/** The window came back to the front, the screen was opened, or a button on its ground was clicked: the field is ready. */
export const useFocusOnReturn = (ground: string, focusField: () => void): void => {
  useEffect(() => {
    const onClick = (pressed: MouseEvent) => {
      if (wasPressedByHand(pressed, ground)) focusField();
    };
    focusField();
    window.addEventListener('focus', focusField);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('focus', focusField);
      window.removeEventListener('click', onClick);
    };
  }, [ground, focusField]);
};
