/** What the keeper of the screens needs of its browser. */
export interface KeeperPorts {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Resolves after so many milliseconds. */
  readonly after: (delayMs: number) => Promise<void>;
  /** The files of these screens, as addresses under the root of the host. */
  readonly files: readonly string[];
  /** Names this build: other files, another name. */
  readonly build: string;
  readonly origin: string;
}

/** Keeps the files of the screens, so that they open without a line. Nothing that a desk says is among them. */
export interface ScreenKeeper {
  keep(): Promise<void>;
  forgetOld(): Promise<void>;
  /** The answer to a request of a page; null leaves it to the network. */
  answer(request: Request): Promise<Response> | null;
}

const PREFIX = 'foyer-screens ';
const PAGE = '/index.html';
/** A phone at the edge of a network waits no longer for a page that it has. */
const PATIENCE_MS = 3_000;
/** The builds that are kept: a page of the one before may still be open. */
const KEPT_BUILDS = 2;

/** The page is there. A host that does not know this browser any more gets the page that is kept, which says so and tidies up. */
const isPage = ({ ok, type }: Response): boolean => ok || type === 'opaqueredirect';

/** Makes the keeper of one build. */
export const createScreenKeeper = (ports: KeeperPorts): ScreenKeeper => {
  const { caches, files, build, origin } = ports;
  const name = `${PREFIX}${build}`;
  const kept = new Set(files.map((file) => `/${file}`));

  /** The page of the host where there is one: it may be newer. */
  const openPage = async (request: Request): Promise<Response> => {
    const asked = ports.fetch(request).catch(() => null);
    const said = await Promise.race([asked, ports.after(PATIENCE_MS).then(() => null)]);
    if (said !== null && isPage(said)) return said;
    const page = await (await caches.open(name)).match(PAGE);
    return page ?? said ?? (await asked) ?? Response.error();
  };
  return {
    async keep() {
      const cache = await caches.open(name);
      // Past the browser's own cache: a page of another build would ask for other files.
      await cache.addAll([...kept].map((path) => new Request(path, { cache: 'reload' })));
    },
    async forgetOld() {
      const own = (await caches.keys()).filter((each) => each.startsWith(PREFIX) && each !== name);
      const old = own.slice(0, Math.max(0, own.length - KEPT_BUILDS + 1));
      await Promise.all(old.map((each) => caches.delete(each)));
    },
    answer(request) {
      const url = new URL(request.url);
      if (request.method !== 'GET' || url.origin !== origin) return null;
      // A link is traded for a cookie at the host, once.
      if (request.mode === 'navigate')
        return url.pathname === '/' && !url.searchParams.has('link') ? openPage(request) : null;
      if (url.pathname === PAGE || !url.pathname.startsWith('/assets/')) return null;
      return caches.match(url.pathname).then((file) => file ?? ports.fetch(request));
    },
  };
};
