import { act, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Button } from '../../../../renderer/ui/button.tsx';
import { openOnPage, type Page } from '../app/on-page.tsx';

let page: Page;
afterEach(() => page.close());

const Once = ({ onPress }: { readonly onPress: () => void }) => {
  const [isDone, setDone] = useState(false);
  const press = () => {
    onPress();
    setDone(true);
  };
  return (
    <Button disabled={isDone} onClick={press}>
      Save
    </Button>
  );
};

it('keeps the keyboard when its own press leaves nothing to be pressed, and does nothing more', () => {
  let pressed = 0;
  page = openOnPage(<Once onPress={() => (pressed += 1)} />);
  const button = page.root.querySelector('button');
  act(() => button?.focus());
  page.click('Save');
  page.click('Save');
  const whileFocused = [button?.disabled, button?.getAttribute('aria-disabled'), pressed];
  act(() => button?.blur());
  expect([whileFocused, button?.disabled, button?.getAttribute('aria-disabled')]).toEqual([
    [false, 'true', 1],
    true,
    null,
  ]);
});
