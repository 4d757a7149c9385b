import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const sent: unknown[][] = [];
const posted: unknown[][] = [];
const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
const page = {
  location: { origin: 'app://foyer' },
  addEventListener: (_name: string, listener: (typeof listeners)[number]) => void listeners.push(listener),
  postMessage: (...message: unknown[]) => void posted.push(message),
};

beforeAll(async () => {
  vi.stubGlobal('window', page);
  vi.doMock('electron', () => ({
    ipcRenderer: { postMessage: (...message: unknown[]) => void sent.push(message) },
  }));
  await import('../../../electron/preload.ts');
});
beforeEach(() => {
  sent.length = 0;
  posted.length = 0;
});

const say = (data: unknown, source: unknown = page) =>
  listeners.forEach((listener) => listener({ source, data }));

describe('the preload', () => {
  it('puts nothing into the page', () => {
    expect(Object.keys(page)).toEqual(['location', 'addEventListener', 'postMessage']);
  });

  it('gives the page one end of a channel and the desk the other, when the page asks', async () => {
    say('foyer:port-please');
    expect(sent).toEqual([['foyer:port', null, [expect.any(MessagePort)]]]);
    expect(posted).toEqual([['foyer:port', 'app://foyer', [expect.any(MessagePort)]]]);
    const [[, , [deskEnd]], [, , [pageEnd]]] = [sent[0], posted[0]] as [
      [string, null, [MessagePort]],
      [string, string, [MessagePort]],
    ];
    const heard = new Promise((resolve) => (deskEnd.onmessage = ({ data }) => resolve(data)));
    pageEnd.postMessage('hello');
    expect(await heard).toBe('hello');
    deskEnd.close();
  });

  it('has no ear for other words, nor for other windows', () => {
    say('foyer:anything');
    say({ type: 'foyer:port-please' });
    say('foyer:port-please', {});
    expect([sent, posted]).toEqual([[], []]);
  });
});
