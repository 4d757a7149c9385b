import { act, useEffect } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Announce, useAnnounce } from '../../../../renderer/ui/live-regions.tsx';
import { openOnPage, type Page } from '../app/on-page.tsx';

let page: Page;
let announce: Announce;

const Speaker = ({ onReady }: { readonly onReady: (announce: Announce) => void }) => {
  const ready = useAnnounce();
  useEffect(() => onReady(ready), [ready, onReady]);
  return null;
};

const regions = () =>
  ['alert', 'status'].map((role) => page.root.querySelector(`[role=${role}]`)?.textContent ?? 'missing');

beforeEach(() => {
  const onReady = (ready: Announce) => {
    announce = ready;
  };
  page = openOnPage(<Speaker onReady={onReady} />);
});
afterEach(() => page.close());

it('has both regions, silent, from the start', () => {
  expect(regions()).toEqual(['', '']);
});

it('interrupts with an alert and waits with a status', () => {
  act(() => announce('status', 'Checked in. Radina Belokamova.'));
  expect(regions()).toEqual(['', 'Checked in. Radina Belokamova.']);
  act(() => announce('alert', 'Not paid yet.'));
  expect(regions()).toEqual(['Not paid yet.', '']);
});

it('changes the text when the same words are said again, so that they are read again', () => {
  act(() => announce('alert', 'Unknown code.'));
  const [first] = regions();
  act(() => announce('alert', 'Unknown code.'));
  const [second] = regions();
  expect([first === second, second?.trim()]).toEqual([false, 'Unknown code.']);
});
