import { describe, expect, it } from 'vitest';
import { makeCode } from '../../../shared/domain/codes/foyer-code.ts';
import { repairCandidates } from '../../../shared/domain/codes/repair-candidates.ts';
import { deskWithScanner, ENTER, TAB, usKey } from './desk-with-scanner.ts';

const CODE = makeCode('K7', 'ABC234');
const SCANNER_MS = 8;

describe('a scanner', () => {
  it.each([
    ['Enter', ENTER],
    ['the Enter of the number pad', { key: 'Enter', code: 'NumpadEnter' }],
    ['Tab', TAB],
  ])('is heard as a scan when it ends with %s, which the page does not get', (_, terminator) => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    expect([desk.press(terminator, SCANNER_MS), desk.ends()]).toEqual([true, [`scan ${CODE}`]]);
  });

  it('tells when a run starts, when it is too fast for a hand, and what it was', () => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.news.map(({ kind }) => kind)).toEqual(['run-started', 'burst-started', 'scan']);
  });

  it('brings its keys, so that the desk can repair the layout', () => {
    const desk = deskWithScanner();
    desk.type('FR7', SCANNER_MS);
    desk.type('abcdef', SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.scans()[0]?.keys.slice(0, 3)).toEqual([
      { key: 'F', code: 'KeyF', shift: true },
      { key: 'R', code: 'KeyR', shift: true },
      { key: '7', code: 'Digit7', shift: false },
    ]);
  });

  it('that sends nothing at the end is heard after 80 ms, if the pattern is known', () => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    desk.clock.pass(79);
    expect(desk.ends()).toEqual([]);
    desk.clock.pass(1);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });

  it.each([
    ['ten characters of any kind', '1234567890', 'scan 1234567890'],
    ['nine of no known kind', '123456789', 'typed 123456789'],
  ])('that sends nothing at the end needs a known pattern or ten characters: %s', (_, text, end) => {
    const desk = deskWithScanner();
    desk.type(text, SCANNER_MS);
    desk.clock.pass(80);
    expect(desk.ends()).toEqual([end]);
  });

  it.each([
    ['six characters', 'AB1234', 'scan AB1234'],
    ['five characters', 'AB123', 'typed AB123'],
  ])('with Enter needs six characters: %s', (_, text, end) => {
    const desk = deskWithScanner();
    desk.type(text, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.ends()).toEqual([end]);
  });

  it('may be slow: 35 ms from key to key, and nearly 80 ms once in a while', () => {
    const desk = deskWithScanner();
    [...CODE].forEach((character, place) => desk.press(usKey(character), place % 4 === 3 ? 79 : 35));
    desk.press(ENTER, 79);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });

  it.each([
    ['Enter', ENTER],
    ['Tab', TAB],
  ])('may type 60 ms from key to key, where %s ends a code that nobody types by chance', (_, terminator) => {
    const desk = deskWithScanner();
    desk.type(CODE, 60);
    expect([desk.press(terminator, 60), desk.ends()]).toEqual([true, [`scan ${CODE}`]]);
  });

  it('may be set slower than usual, and silence waits for it', () => {
    const desk = deskWithScanner({ medianGapMs: 60, maxGapMs: 150 });
    desk.type(CODE, 60);
    desk.clock.pass(120);
    expect(desk.ends()).toEqual([]);
    desk.clock.pass(30);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });

  it('is a scan of its own, each time, when two badges come back to back', () => {
    const desk = deskWithScanner();
    const other = makeCode('K7', 'XXX222');
    for (const code of [CODE, other]) {
      desk.type(code, SCANNER_MS);
      desk.press(ENTER, SCANNER_MS);
    }
    expect(desk.ends()).toEqual([`scan ${CODE}`, `scan ${other}`]);
  });

  it('that sends Enter and Tab, or Enter twice, ends one scan, and the page gets neither', () => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    expect([ENTER, TAB, ENTER].map((key) => desk.press(key, SCANNER_MS))).toEqual([true, true, true]);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });

  it('that reads a card of several lines brings it as one scan, and the page gets none of its Enters', () => {
    const desk = deskWithScanner();
    const lines = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Weiss;Ada', 'EMAIL:ada@weiss.example', 'END:VCARD'];
    const enters = [...lines, ''].map((line) => {
      desk.type(line, SCANNER_MS);
      return desk.press(ENTER, SCANNER_MS);
    });
    desk.type(CODE, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect([enters, desk.ends()]).toEqual([
      [true, true, true, true, true, true],
      [`scan ${lines.join('')}`, `scan ${CODE}`],
    ]);
  });

  it('that pauses before its Enter does not press a button with it', () => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    expect([desk.press(ENTER, 150), desk.press(ENTER, 1_000), desk.ends()]).toEqual([
      true,
      false,
      [`scan ${CODE}`],
    ]);
  });

  it('is heard in one piece by a busy screen, which gets its keys late', () => {
    const desk = deskWithScanner();
    desk.type(CODE.slice(0, 6), SCANNER_MS);
    const keysAt = desk.clock.now();
    desk.clock.jump(500);
    Array.from(CODE.slice(6)).forEach((character, place) =>
      desk.press({ ...usKey(character), atMs: keysAt + (place + 1) * SCANNER_MS }),
    );
    desk.clock.pass(80);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });

  it('that sends separators as Ctrl with a letter opens no menu', () => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    expect(desk.press({ key: 'k', code: 'KeyK', ctrl: true }, SCANNER_MS)).toBe(true);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });

  it('that sends a line feed behind its Enter as Ctrl with a letter opens no list of downloads', () => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    const lineFeed = { key: 'j', code: 'KeyJ', ctrl: true };
    expect([desk.press(lineFeed, SCANNER_MS), desk.press(lineFeed, 1_000), desk.ends()]).toEqual([
      true,
      false,
      [`scan ${CODE}`],
    ]);
  });

  it('leaves Ctrl+Z to the person who takes a scan back at once', () => {
    const desk = deskWithScanner();
    desk.type(CODE, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.press({ key: 'z', code: 'KeyZ', ctrl: true }, SCANNER_MS)).toBe(false);
  });

  it('presses shift between characters, which changes nothing', () => {
    const desk = deskWithScanner();
    for (const character of CODE) {
      desk.press({ key: 'Shift', code: 'ShiftLeft', shift: true }, 4);
      desk.press(usKey(character), 4);
    }
    desk.press(ENTER, 4);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });

  it('may type Alt codes: Alt held, the number of each character, Alt let go', () => {
    const desk = deskWithScanner();
    for (const character of CODE) {
      desk.press({ key: 'Alt', code: 'AltLeft', alt: true }, SCANNER_MS);
      for (const digit of String(character.charCodeAt(0)).padStart(4, '0')) {
        desk.press({ key: digit, code: `Numpad${digit}`, alt: true }, SCANNER_MS);
        desk.press({ key: digit, code: `Numpad${digit}`, alt: true, kind: 'up' }, 0);
      }
      desk.press({ key: 'Alt', code: 'AltLeft', kind: 'up' }, SCANNER_MS);
    }
    expect([desk.press(ENTER, 2), desk.ends()]).toEqual([true, [`scan ${CODE}`]]);
  });

  it.each([
    ['with Num Lock', (digit: string) => ({ key: digit, code: `Numpad${digit}` })],
    ['without Num Lock', (digit: string) => ({ key: 'Home', code: `Numpad${digit}` })],
  ])('may use the number pad %s', (_, keyFor) => {
    const desk = deskWithScanner();
    for (const digit of '4006381333931') desk.press(keyFor(digit), SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    const scan = desk.scans()[0];
    expect(scan && repairCandidates(scan)).toContain('4006381333931');
  });
});

describe('prefix and suffix', () => {
  it('are taken off, and nothing else is', () => {
    const desk = deskWithScanner({ prefix: '-', suffix: '/' });
    for (const text of [`-${CODE}/`, CODE]) {
      desk.type(text, SCANNER_MS);
      desk.press(ENTER, SCANNER_MS);
    }
    expect(desk.scans().map(({ text, keys }) => [text, keys.length])).toEqual([
      [CODE, CODE.length],
      [CODE, CODE.length],
    ]);
  });

  it('are known by their keys where the layout changes them', () => {
    const desk = deskWithScanner({ prefix: '-' });
    desk.press({ key: 'ß', code: 'Minus' }, SCANNER_MS);
    desk.type(CODE, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.ends()).toEqual([`scan ${CODE}`]);
  });
});

describe('a person', () => {
  it.each([70, 90, 150, 400])('who types with %d ms from key to key is left alone, Enter too', (gapMs) => {
    const desk = deskWithScanner();
    desk.type('belokamova', gapMs);
    expect(desk.press(ENTER, gapMs)).toBe(false);
    desk.clock.pass(1_000);
    expect([desk.scans(), desk.news.some(({ kind }) => kind === 'burst-started')]).toEqual([[], false]);
  });

  it('whose name looks like a misread code is left alone', () => {
    const desk = deskWithScanner();
    desk.type('frankenfeld', 70);
    expect([desk.press(ENTER, 70), desk.scans()]).toEqual([false, []]);
  });

  it('who rolls a few keys very fast is left alone', () => {
    const desk = deskWithScanner();
    desk.type('the ', 20);
    desk.press(ENTER, 90);
    expect(desk.scans()).toEqual([]);
  });

  it('who leans on a key sends no code, though it repeats as fast as a scanner', () => {
    const desk = deskWithScanner();
    desk.press(usKey('a'));
    for (let count = 0; count < 30; count += 1) desk.press({ ...usKey('a'), isRepeat: true }, 33);
    expect([desk.press(ENTER, 33), desk.scans()]).toEqual([false, []]);
  });

  it('who presses a shortcut keeps it', () => {
    const desk = deskWithScanner();
    desk.type('sal', 90);
    expect(desk.press({ key: 'k', code: 'KeyK', ctrl: true }, 90)).toBe(false);
  });

  it('who typed before a scan is told apart from it after a pause', () => {
    const desk = deskWithScanner();
    desk.type('sal', 120);
    desk.clock.pass(100);
    desk.type(CODE, SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.scans().map(({ text }) => text)).toEqual([CODE]);
  });

  it.each([
    ['one of ours', CODE],
    ['an unknown one', '9876543210123'],
  ])('who types right up to a scan is told apart from it: %s', (_, code) => {
    const desk = deskWithScanner();
    desk.type('sal', 75);
    desk.press(usKey(code.charAt(0)), 75);
    desk.type(code.slice(1), SCANNER_MS);
    desk.press(ENTER, SCANNER_MS);
    expect(desk.scans().map(({ text, typedBefore }) => [text, typedBefore])).toEqual([[code, 'sal']]);
  });

  it('who stops while the desk closes leaves no timer behind', () => {
    const desk = deskWithScanner();
    desk.type('sal', 90);
    desk.detector.close();
    desk.clock.pass(1_000);
    expect([desk.clock.waiting(), desk.ends()]).toEqual([0, ['typed s', 'typed a']]);
  });
});
