import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { sampleActivity } from '../../../../support/trip-desk.ts';
import { eventually } from '../desk-page.tsx';
import { boardBut, busTwo, missingCode, readBadge, typedInFrance, useTripPages } from './bus-page.ts';

const { open, atBus } = useTripPages();

describe('a badge that is read twice within seconds', () => {
  it('counts once, and the screen says so, also when the verdict was closed meanwhile', async () => {
    const { opened, bus } = await atBus();
    const code = await missingCode(bus);
    readBadge(code);
    await opened.says('1of 27 aboard');
    await opened.sent();
    readBadge(code);
    await opened.says('Read a moment ago, and it counts once.');
    const strip = () => opened.root().querySelector<HTMLButtonElement>('[aria-label=Close]')?.parentElement;
    const first = strip()?.textContent ?? '';
    act(() => opened.root().querySelector<HTMLButtonElement>('[aria-label=Close]')?.click());
    const closed = strip() ?? null;
    readBadge(code);
    await eventually(() => strip()?.textContent.includes('Read a moment ago'));
    expect([first.startsWith('Aboard'), first.includes('counts once'), closed]).toEqual([true, true, null]);
    await opened.sent();
    expect((await bus.numbers('out')).aboard).toBe(1);
  });

  it('is another scan at another leg', async () => {
    const { opened, bus } = await atBus();
    const code = await missingCode(bus);
    readBadge(code);
    await opened.says('1of 27 aboard');
    await opened.goTo(`${busTwo}/T-2-stop-1`, 'Not scanned yet 27');
    readBadge(code);
    await opened.says('Not scanned yet 26');
    await opened.sent();
    expect((await bus.numbers('stop-1')).aboard).toBe(1);
  });
});

describe('a roll call that is over', () => {
  it.each(['open', 'lost'] as const)(
    'takes nobody aboard by a scan, and says so, with the line %s',
    async (line) => {
      const { opened, bus } = await atBus();
      const { missing } = await bus.roll('out');
      const code = await missingCode(bus);
      const reasons = missing.map(({ attendeeId }) => ({
        attendeeId,
        reason: 'not-coming' as const,
        note: '',
      }));
      await act(() => bus.mark('out', { kind: 'close', reasons }));
      await opened.says('Open again');
      opened.line(line);
      readBadge(code);
      await opened.says('This roll call is over');
      await opened.says('0of 0 aboard');
      expect(Object.keys(localStorage).filter((key) => key.startsWith('foyer.mark.'))).toEqual([]);
    },
  );
});

describe('a phone without a line', () => {
  it('knows whose code it was under another keyboard, as the desk does', async () => {
    const { opened, bus } = await atBus();
    const code = await missingCode(bus);
    opened.line('lost');
    readBadge(code, typedInFrance);
    await opened.says('1of 27 aboard');
    opened.line('open');
    await opened.sent();
    expect((await bus.numbers('out')).aboard).toBe(1);
  });

  it('says of a scan that was sent late how it ended, until that was read', async () => {
    const opened = await open();
    const at = new Date(Date.now() - 100_000).toISOString();
    const scan = { kind: 'scan', text: '4006381333931', keys: [], via: 'scanner', attendeeId: '' };
    const mark = {
      id: 'late',
      at,
      activityId: sampleActivity('T-2'),
      legId: 'T-2-out',
      busId: 'B-2',
      act: scan,
    };
    opened.line('lost');
    localStorage.setItem('foyer.mark.late', JSON.stringify({ mark, refused: null, isSent: false }));
    opened.reload();
    opened.line('open');
    await opened.goTo(busTwo, 'of 27 aboard');
    await opened.says('Mark of 13:48: not done.');
    await opened.says('Unknown code. This is not one of our codes. Touch the name instead.');
    opened.click('Read');
    await eventually(() => !opened.root().textContent.includes('not done'));
    expect(Object.keys(localStorage).filter((key) => key.startsWith('foyer.mark.'))).toEqual([]);
  });

  it('shows its marks at once, keeps them over a reload, and sends them in order when the line is back', async () => {
    const { opened, bus } = await atBus();
    opened.line('lost');
    await opened.says('Marks stay on this device, 0 to send.');
    act(() => opened.buttons('Aboard')[0]?.click());
    act(() => opened.buttons('Aboard')[0]?.click());
    await opened.says('2of 27 aboard');
    await opened.says('2 to send.');
    opened.reload();
    await opened.says('2of 27 aboard');
    const before = (await bus.numbers('out')).aboard;
    opened.line('open');
    await opened.sent();
    expect([before, (await bus.numbers('out')).aboard]).toEqual([0, 2]);
  });

  it('says which mark the desk did not do, and why, until that was read', async () => {
    const { opened, bus } = await atBus();
    await boardBut(bus, 1);
    await opened.says('Aboard 26');
    opened.line('lost');
    act(() => opened.buttons('Aboard')[0]?.click());
    await opened.says('27of 27 aboard');
    opened.click('All aboard, leave');
    // Meanwhile the other leader has found that somebody else is not aboard after all.
    const [gone] = (await bus.roll('out')).aboard;
    await act(() =>
      bus.mark('out', { kind: 'off', attendeeId: gone?.attendeeId ?? '' }).then(() => undefined),
    );
    opened.line('open');
    await opened.says('Bus 2 cannot leave');
    // By the desk's clock: that of this phone is years ahead.
    await eventually(() => /Mark of 13:(49|50): not done\./.test(opened.root().textContent));
    opened.click('Read');
    await eventually(() => !opened.root().textContent.includes('Bus 2 cannot leave'));
    expect(await bus.numbers('out')).toEqual({
      aboard: 26,
      expected: 27,
      missing: 1,
      excused: 0,
      isClosed: false,
    });
  });
});
