// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { attachWedge } from '../../../renderer/scanner/attach-wedge.ts';
import { DEFAULT_WEDGE_SETTINGS } from '../../../renderer/scanner/wedge-settings.ts';
import { makeCode } from '../../../shared/domain/codes/foyer-code.ts';

const CODE = makeCode('K7', 'ABC234');

const view = window as Window & typeof globalThis;
const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
  document.body.innerHTML = '';
});

/** A page with the scan field and another input, and a listener for scans. */
const openPage = () => {
  document.body.innerHTML = '<input id="scan"><input id="town" value="Beli Most"><button>Help</button>';
  const field = (id: string) => document.getElementById(id) as HTMLInputElement;
  const scans: string[] = [];
  const entered: string[] = [];
  const inputs: string[] = [];
  document.body.addEventListener('keydown', (event) => event.key === 'Enter' && entered.push('Enter'));
  document.body.addEventListener('input', (event) => inputs.push((event.target as HTMLInputElement).value));
  const stop = attachWedge(view, {
    settings: DEFAULT_WEDGE_SETTINGS,
    scanField: () => field('scan'),
    onScan: ({ text }) => scans.push(text),
    // As the desk does, so that nobody is searched for by half a code.
    onBurst: () => {
      field('scan').value = '';
    },
  });
  opened.push(stop);
  return { scanField: field('scan'), town: field('town'), scans, entered, inputs, stop };
};

let clockMs = 1_000_000;

/** Presses a key as a browser does: the page hears it first, then the letter appears in the field. True: it may act. */
const press = (key: string, gapMs: number): boolean => {
  clockMs += gapMs;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: clockMs });
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(event);
  if (event.defaultPrevented) return false;
  if (key.length > 1 || !target.matches('input:not([type])')) return true;
  const input = target as HTMLInputElement;
  const at = input.selectionStart ?? input.value.length;
  input.value = input.value.slice(0, at) + key + input.value.slice(input.selectionEnd ?? at);
  input.setSelectionRange(at + 1, at + 1);
  return true;
};

const scan = (code: string): void => {
  for (const key of [...code, 'Enter']) press(key, 8);
};

it('clears the scan field of what was typed before', () => {
  const page = openPage();
  page.scanField.focus();
  for (const key of 'sal') press(key, 200);
  press(CODE.charAt(0), 200);
  scan(CODE.slice(1));
  expect([page.scans, page.scanField.value, page.entered]).toEqual([[CODE], '', []]);
});

it('takes a scan out of any other field again, and tells the page that the value changed', () => {
  const page = openPage();
  page.town.focus();
  page.town.setSelectionRange(4, 4);
  scan(CODE);
  expect([page.scans, page.town.value, page.inputs]).toEqual([[CODE], 'Beli Most', ['Beli Most']]);
});

it('keeps what a person typed in another field right before the scan', () => {
  const page = openPage();
  page.town.focus();
  page.town.setSelectionRange(9, 9);
  for (const key of ' upon') press(key, 75);
  press(CODE.charAt(0), 75);
  scan(CODE.slice(1));
  expect([page.scans, page.town.value]).toEqual([[CODE], 'Beli Most upon']);
});

it('hears a scan when a button has the focus, and clears the scan field no further than that', () => {
  const page = openPage();
  document.querySelector('button')?.focus();
  scan(CODE);
  expect([page.scans, page.town.value, page.entered]).toEqual([[CODE], 'Beli Most', []]);
});

it.each(['<button>Aboard</button>', '<input type="checkbox">', '<select></select>'])(
  'lets no blank in a code press what has the keyboard: %s',
  (control) => {
    const page = openPage();
    document.body.insertAdjacentHTML('beforeend', `<p>${control}</p>`);
    document.querySelector<HTMLElement>('p > *')?.focus();
    const acts = [...'GUEST 12 B'].flatMap((key) => (press(key, 8) && key === ' ' ? ['pressed'] : []));
    press('Enter', 8);
    expect([page.scans, acts, press(' ', 500)]).toEqual([['GUEST 12 B'], [], true]);
  },
);

it('leaves typing alone', () => {
  const page = openPage();
  page.scanField.focus();
  for (const key of [...'belo', 'Enter']) press(key, 120);
  expect([page.scans, page.scanField.value, page.entered]).toEqual([[], 'belo', ['Enter']]);
});

it('puts back whole what was typed as fast as by a scanner, and is no code', () => {
  const page = openPage();
  page.scanField.focus();
  for (const key of 'bo ') press(key, 200);
  press('s', 200);
  for (const key of 'alhani') press(key, 20);
  press('Enter', 200);
  expect([page.scans, page.scanField.value, page.entered]).toEqual([[], 'bo salhani', ['Enter']]);
});

it('hears nothing once it was stopped', () => {
  const page = openPage();
  page.stop();
  page.scanField.focus();
  scan(CODE);
  expect([page.scans, page.scanField.value, page.entered]).toEqual([[], CODE, ['Enter']]);
});

it('gives a list to choose from its choice back', () => {
  document.body.innerHTML = '<select><option>Mayor</option><option>Press</option></select>';
  const list = document.querySelector('select') as HTMLSelectElement;
  const changes: string[] = [];
  list.addEventListener('change', () => changes.push(list.value));
  const scans: string[] = [];
  const settings = DEFAULT_WEDGE_SETTINGS;
  opened.push(attachWedge(view, { settings, scanField: () => null, onScan: ({ text }) => scans.push(text) }));
  list.focus();
  for (const key of CODE) {
    press(key, 8);
    // A browser chooses by letters.
    list.value = 'Press';
  }
  press('Enter', 8);
  expect([list.value, changes, scans]).toEqual(['Mayor', ['Mayor'], [CODE]]);
});
