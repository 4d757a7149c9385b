import { assertNever } from '../../shared/domain/closed.ts';
import type { KeyPress } from '../../shared/domain/codes/us-keyboard.ts';
import type { WedgeClock } from './silence.ts';
import { createWedgeDetector, type WedgeNews } from './wedge-detector.ts';
import type { WedgeKey } from './wedge-key.ts';
import type { WedgeSettings } from './wedge-settings.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;
type Typed = TextField | HTMLSelectElement;

export interface WedgePorts {
  readonly settings: WedgeSettings;
  /** The field that owns the keyboard, if it is on screen: what was typed there before a scan is dropped. */
  readonly scanField: () => TextField | null;
  readonly onScan: (scan: { readonly text: string; readonly keys: readonly KeyPress[] }) => void;
  /** An input in which a code may stand: scanners are not heard while it has the keyboard. */
  readonly takesCodes?: (element: Element) => boolean;
  /** A scanner has begun to type; live search can wait. */
  readonly onBurst?: () => void;
}

interface Remembered {
  readonly field: Typed;
  /** What it said before, with a text typed at the place of the cursor. */
  readonly with: (typed: string) => string;
}

const keyOf = (event: KeyboardEvent): WedgeKey => ({
  kind: event.type === 'keyup' ? 'up' : 'down',
  key: event.key,
  code: event.code,
  shift: event.shiftKey,
  alt: event.altKey,
  ctrl: event.ctrlKey,
  meta: event.metaKey,
  isRepeat: event.repeat,
  atMs: event.timeStamp,
});

const PRESSED_INPUTS =
  '[type=radio], [type=checkbox], [type=button], [type=submit], [type=file], [type=range]';

const isTextField = (element: Element | null): element is TextField =>
  element !== null &&
  (element.tagName === 'TEXTAREA' || (element.tagName === 'INPUT' && !element.matches(PRESSED_INPUTS)));

const isChoice = (element: Element | null): element is HTMLSelectElement => element?.tagName === 'SELECT';

/**
 * Remembers the field that has the keyboard, or else the one that is given it by the first key. Some kinds of input
 * (e-mail, number) tell no selection. A list to choose from chooses by letters, and has no place for typed ones.
 */
const remember = (page: Document, scanField: TextField | null): Remembered | null => {
  const active = page.activeElement;
  if (isChoice(active)) {
    const { value } = active;
    return { field: active, with: () => value };
  }
  const field = isTextField(active) ? active : scanField;
  if (field === null) return null;
  const { value: before, selectionStart, selectionEnd } = field;
  const start = before.slice(0, selectionStart ?? before.length);
  const end = before.slice(selectionEnd ?? before.length);
  return { field, with: (typed) => start + typed + end };
};

const ownerOf = (view: Window & typeof globalThis, field: Typed) => {
  if (isChoice(field)) return view.HTMLSelectElement;
  return field.tagName === 'TEXTAREA' ? view.HTMLTextAreaElement : view.HTMLInputElement;
};

/** Sets a value so that React notices: through the setter of the element itself, with its event. */
const setValue = (view: Window & typeof globalThis, field: Typed, value: string): void => {
  if (field.value === value) return;
  Object.getOwnPropertyDescriptor(ownerOf(view, field).prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new view.Event(isChoice(field) ? 'change' : 'input', { bubbles: true }));
};

const clockOf = (view: Window): WedgeClock => ({
  now: () => view.performance.now(),
  after: (delayMs, run) => {
    const timer = view.setTimeout(run, delayMs);
    return () => view.clearTimeout(timer);
  },
});

/** Listens to the keyboard of a window for scanners. Gives back how to stop. */
export const attachWedge = (view: Window & typeof globalThis, ports: WedgePorts): (() => void) => {
  let remembered: Remembered | null = null;
  let wasBurst = false;

  const takeOut = (typedBefore: string): void => {
    const field = ports.scanField();
    if (field !== null && (remembered === null || remembered.field === field)) setValue(view, field, '');
    else if (remembered !== null) setValue(view, remembered.field, remembered.with(typedBefore));
  };

  /** Fast, and yet no scan: what search had put aside is typed text again, whole. */
  const putBack = (typed: string): void => {
    if (!wasBurst || remembered === null || remembered.field !== ports.scanField()) return;
    setValue(view, remembered.field, remembered.with(typed));
  };

  const hear = (news: WedgeNews): void => {
    switch (news.kind) {
      case 'run-started':
        remembered = remember(view.document, ports.scanField());
        wasBurst = false;
        break;
      case 'burst-started':
        wasBurst = true;
        ports.onBurst?.();
        break;
      case 'typed':
        putBack(news.text);
        break;
      case 'scan':
        takeOut(news.typedBefore);
        ports.onScan({ text: news.text, keys: news.keys });
        break;
      default:
        assertNever(news);
    }
  };

  const detector = createWedgeDetector(ports.settings, clockOf(view), hear);
  const onKey = (event: KeyboardEvent): void => {
    const { activeElement } = view.document;
    if (activeElement !== null && ports.takesCodes?.(activeElement) === true) return;
    const isUsed = detector.feed(keyOf(event));
    if (isUsed) event.stopImmediatePropagation();
    // A blank in a code would press the button that has the keyboard.
    const isStrayBlank = event.key === ' ' && detector.isInRun() && !isTextField(activeElement);
    if (isUsed || isStrayBlank) event.preventDefault();
  };
  view.addEventListener('keydown', onKey, { capture: true });
  view.addEventListener('keyup', onKey, { capture: true });
  return () => {
    view.removeEventListener('keydown', onKey, { capture: true });
    view.removeEventListener('keyup', onKey, { capture: true });
    detector.close();
  };
};
