import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { FIRST_PREFERENCES, type Preferences } from '../../../../renderer/app/preferences.ts';
import { Providers } from '../../../../renderer/app/providers.tsx';

export interface Page {
  readonly root: HTMLElement;
  readonly press: (key: string, init?: KeyboardEventInit) => KeyboardEvent;
  readonly click: (label: string) => void;
  readonly saved: () => Preferences;
  readonly close: () => void;
}

const controlCalled = (root: HTMLElement, label: string): HTMLElement => {
  const controls = [...root.querySelectorAll<HTMLElement>('a, button')];
  const found = controls.find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(label),
  );
  if (found === undefined) throw new Error(`no control is called ${label}`);
  return found;
};

/** Puts a piece of screen on a real page with everything that screens rely on. */
export const openOnPage = (screen: ReactNode, wishes: Partial<Preferences> = {}): Page => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const root = document.createElement('div');
  document.body.append(root);
  const react = createRoot(root, { onCaughtError: () => {} });
  let preferences: Preferences = { ...FIRST_PREFERENCES, ...wishes };
  const store = {
    read: () => preferences,
    write: (changed: Preferences) => {
      preferences = changed;
    },
  };
  act(() =>
    react.render(
      <Providers store={store} systemLanguages={['en']} timeZone="Europe/Berlin">
        {screen}
      </Providers>,
    ),
  );
  return {
    root,
    press: (key, init = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      act(() => void document.body.dispatchEvent(event));
      return event;
    },
    click: (label) => act(() => controlCalled(root, label).click()),
    saved: () => preferences,
    close: () => {
      act(() => react.unmount());
      root.remove();
    },
  };
};
