import type { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchForCrashes } from '../../../electron/hosts/window/crash-watch.ts';
import { windowDouble } from './electron-double.ts';

function watched({ answer = 0, locale = 'en' } = {}) {
  const { double, contents, done } = windowDouble({});
  const clock = { now: 1_000_000 };
  const asked: string[] = [];
  const reported: unknown[] = [];
  watchForCrashes({
    contents,
    window: double,
    ask: async ({ message }) => {
      asked.push(message);
      return { response: answer };
    },
    locale,
    now: () => clock.now,
    report: ({ error }) => void reported.push(error),
  });
  const crash = (reason = 'crashed') =>
    (contents as EventEmitter).emit('render-process-gone', {}, { reason, exitCode: 5 });
  return { crash, hang: () => (double as EventEmitter).emit('unresponsive'), clock, asked, done, reported };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('screens that crash or hang', () => {
  it('are brought back at once, and the crash is written down', () => {
    const { crash, done, asked, reported } = watched();
    crash();
    expect({ done, asked, reported }).toEqual({
      done: ['reload'],
      asked: [],
      reported: ['the screens ended: crashed (5)'],
    });
  });

  it('are not reloaded in a circle: a second crash soon after asks a person', async () => {
    const { crash, clock, done, asked } = watched({ answer: 1 });
    crash();
    clock.now += 5_000;
    crash('oom');
    await settled();
    expect({ done, asked }).toEqual({
      done: ['reload'],
      asked: ['The screens stopped twice in a short time.'],
    });
  });

  it('are brought back again after a calm time', () => {
    const { crash, clock, done } = watched();
    crash();
    clock.now += 60_000;
    crash();
    expect(done).toEqual(['reload', 'reload']);
  });

  it('that ended as they should are left alone', () => {
    const { crash, done, reported } = watched();
    crash('clean-exit');
    expect([done, reported]).toEqual([[], []]);
  });

  it('that hang are reloaded only when a person says so', async () => {
    const patient = watched({ answer: 1 });
    patient.hang();
    await settled();
    const impatient = watched({ answer: 0, locale: 'de' });
    impatient.hang();
    await settled();
    expect([patient.done, impatient.done]).toEqual([[], ['reload']]);
    expect(impatient.asked).toEqual(['Die Anzeige antwortet nicht.']);
  });
});
