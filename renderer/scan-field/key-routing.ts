const TEXT_INPUTS =
  'input:not([type=radio], [type=checkbox], [type=button], [type=file]), textarea, select, [contenteditable=true]';
const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=button], [tabindex="0"]';

/** Another place to type: the walk-in form keeps normal typing. */
export const isOtherInput = (active: Element | null, field: Element): boolean =>
  active !== null && active !== field && active.matches(TEXT_INPUTS);

/** The field is in charge of Enter, arrows and Space: it has the focus, or nothing that could be pressed has. */
export const presses = (active: Element | null, field: Element): boolean =>
  active === null || active === field || !active.matches(CONTROLS);

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** A key that types. AltGr reports Ctrl and Alt together. Space on a control presses that control. */
export const isPrintable = ({ key, ctrlKey, altKey, metaKey }: Key, active: Element | null): boolean => {
  if (metaKey || ctrlKey !== altKey || [...key].length !== 1) return false;
  return key !== ' ' || active === null || !active.matches(CONTROLS);
};
