import { describe, expect, it } from 'vitest';
import { createScreenKeeper } from '../../../../renderer/offline/screen-keeper.ts';

const ORIGIN = 'http://127.0.0.1:4600';

/** The caches of a browser, as far as the keeper uses them; files come from the host. */
const openCaches = (load: (request: Request) => Promise<Response>) => {
  const held = new Map<string, Map<string, Response>>();
  const pathOf = (asked: RequestInfo | URL): string =>
    new URL(asked instanceof Request ? asked.url : asked, ORIGIN).pathname;
  const cacheOf = (files: Map<string, Response>) => ({
    addAll: async (requests: readonly Request[]) => {
      for (const request of requests) files.set(pathOf(request), await load(request));
    },
    match: async (asked: RequestInfo | URL) => files.get(pathOf(asked))?.clone(),
  });
  return {
    open: async (name: string) => {
      const files = held.get(name) ?? new Map<string, Response>();
      held.set(name, files);
      return cacheOf(files) as unknown as Cache;
    },
    keys: async () => [...held.keys()],
    delete: async (name: string) => held.delete(name),
    match: async (asked: RequestInfo | URL) =>
      [...held.values()].map((files) => files.get(pathOf(asked))).find((file) => file !== undefined),
  };
};

/** A host that answers with a status, or not at all. */
const openPhone = () => {
  let status: number | 'away' | 'slow' = 200;
  const asked: string[] = [];
  const load = async (request: Request): Promise<Response> => {
    asked.push(new URL(request.url).pathname);
    if (status === 'away') throw new TypeError('no network');
    if (status === 'slow') return new Promise(() => {});
    return new Response(`from the host: ${new URL(request.url).pathname}`, { status });
  };
  const caches = openCaches(load);
  const keeperOf = (build: string) =>
    createScreenKeeper({
      caches,
      fetch: load,
      after: async () => {},
      build,
      origin: ORIGIN,
      files: ['index.html', `assets/index-${build}.js`],
    });
  return {
    caches,
    keeperOf,
    asked,
    host: (next: typeof status) => {
      status = next;
    },
  };
};

/** Node knows no navigation; the keeper looks at these parts alone. */
const navigation = (path: string): Request =>
  ({ url: `${ORIGIN}${path}`, method: 'GET', mode: 'navigate' }) as Request;
const asset = (path: string, method = 'GET'): Request => new Request(`${ORIGIN}${path}`, { method });

describe('the keeper of the screens', () => {
  it('leaves links, calls and everything that a desk says to the network', () => {
    const keeper = openPhone().keeperOf('a');
    const left = [
      navigation('/?as=trip&link=once'),
      navigation('/api/openapi.json'),
      asset('/api/trips'),
      asset('/desk'),
      asset('/?as=trip', 'HEAD'),
      new Request('http://elsewhere.example/assets/index-a.js'),
    ];
    expect(left.map((request) => keeper.answer(request))).toEqual(left.map(() => null));
  });

  it('gives files without asking, and the page of the host as long as it has one', async () => {
    const phone = openPhone();
    const keeper = phone.keeperOf('a');
    await keeper.keep();
    phone.asked.length = 0;
    const file = await (await keeper.answer(asset('/assets/index-a.js')))?.text();
    const page = await (await keeper.answer(navigation('/?as=trip')))?.text();
    expect([file, page, phone.asked]).toEqual([
      'from the host: /assets/index-a.js',
      'from the host: /',
      ['/'],
    ]);
  });

  it('opens the page that it kept where nobody answers, in time, or with a page', async () => {
    const phone = openPhone();
    const keeper = phone.keeperOf('a');
    await keeper.keep();
    const opened: (string | undefined)[] = [];
    for (const state of ['away', 'slow', 401, 410, 500] as const) {
      phone.host(state);
      opened.push(await (await keeper.answer(navigation('/?as=trip')))?.text());
    }
    expect(opened).toEqual(opened.map(() => 'from the host: /index.html'));
  });

  it('keeps the build before as well, for pages that are still open, and no older one', async () => {
    const phone = openPhone();
    for (const build of ['a', 'b', 'c']) {
      const keeper = phone.keeperOf(build);
      await keeper.keep();
      await keeper.forgetOld();
    }
    const before = await phone.keeperOf('c').answer(asset('/assets/index-b.js'));
    expect([await phone.caches.keys(), await before?.text()]).toEqual([
      ['foyer-screens b', 'foyer-screens c'],
      'from the host: /assets/index-b.js',
    ]);
  });
});
