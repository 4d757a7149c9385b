/** Gives the keyboard to what is chosen in a list, once the screen has been drawn anew: what had it is gone. */
export const focusChosenSoon = (within: Element | null): void => {
  window.setTimeout(() => within?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), 0);
};
