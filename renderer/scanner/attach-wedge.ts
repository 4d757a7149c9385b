import { assertNever } from '../../shared/domain/closed.ts';
import type { KeyPress } from '../../shared/domain/codes/us-keyboard.ts';
import type { WedgeClock } from './silence.ts';
import { createWedgeDetector, type WedgeNews } from './wedge-detector.ts';
import type { WedgeKey } from './wedge-key.ts';
import type { WedgeSettings } from './wedge-settings.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

export interface WedgePorts {
  readonly settings: WedgeSettings;
  /** The field that owns the keyboard, if it is on screen: what was typed there before a scan is dropped. */
  readonly scanField: () => TextField | null;
  readonly onScan: (scan: { readonly text: string; readonly keys: readonly KeyPress[] }) => void;
  /** A scanner has begun to type; live search can wait. */
  readonly onBurst?: () => void;
}

interface Remembered {
  readonly field: TextField;
  readonly before: string;
  readonly start: number;
  readonly end: number;
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

const isTextField = (element: Element | null): element is TextField =>
  element !== null && (element.tagName === 'TEXTAREA' || element.tagName === 'INPUT');

/**
 * Remembers the field that has the keyboard, or else the one that is given it by the first key. Some kinds of input
 * (e-mail, number) tell no selection.
 */
const remember = (page: Document, scanField: TextField | null): Remembered | null => {
  const field = isTextField(page.activeElement) ? page.activeElement : scanField;
  if (field === null) return null;
  const { value: before, selectionStart, selectionEnd } = field;
  return { field, before, start: selectionStart ?? before.length, end: selectionEnd ?? before.length };
};

/** Sets a value so that React notices: through the setter of the element itself, with an input event. */
const setValue = (view: Window & typeof globalThis, field: TextField, value: string): void => {
  if (field.value === value) return;
  const owner = field.tagName === 'TEXTAREA' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new view.Event('input', { bubbles: true }));
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
    else if (remembered !== null) {
      const { before, start, end } = remembered;
      setValue(view, remembered.field, before.slice(0, start) + typedBefore + before.slice(end));
    }
  };

  /** Fast, and yet no scan: what search had put aside is typed text again, whole. */
  const putBack = (typed: string): void => {
    if (!wasBurst || remembered === null || remembered.field !== ports.scanField()) return;
    const { field, before, start, end } = remembered;
    setValue(view, field, before.slice(0, start) + typed + before.slice(end));
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
    if (!detector.feed(keyOf(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', onKey, { capture: true });
  view.addEventListener('keyup', onKey, { capture: true });
  return () => {
    view.removeEventListener('keydown', onKey, { capture: true });
    view.removeEventListener('keyup', onKey, { capture: true });
    detector.close();
  };
};
