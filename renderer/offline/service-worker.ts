import { createScreenKeeper } from './screen-keeper.ts';

declare const __BUILT_FILES__: readonly string[];
declare const __BUILD__: string;

/** The events of a service worker, as far as they are heard here: the types of windows do not know them. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Heard {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Asked;
}
const worker = self as unknown as {
  addEventListener<Kind extends keyof Heard>(kind: Kind, hear: (event: Heard[Kind]) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

const keeper = createScreenKeeper({
  caches,
  fetch: (request) => fetch(request),
  after: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
  files: __BUILT_FILES__,
  build: __BUILD__,
  origin: location.origin,
});

worker.addEventListener('install', (event) =>
  event.waitUntil(keeper.keep().then(() => worker.skipWaiting())),
);
worker.addEventListener('activate', (event) =>
  event.waitUntil(keeper.forgetOld().then(() => worker.clients.claim())),
);
worker.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request);
  if (answer !== null) event.respondWith(answer);
});
