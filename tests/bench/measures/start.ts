import { setTimeout as sleep } from 'node:timers/promises';
import type { Measure } from '../support/measure.ts';
import { rowOf } from '../support/row.ts';
import { type ServedDesk, serveDesk } from '../world/serve-desk.ts';

const STARTS = 5;
const LOOK_AGAIN_MS = 10;

/** From the start of the process until the first screen and the event's state are answered, and until everybody can be found. */
export const startMeasure: Measure = {
  needs: 'desk',
  run: async ({ deskFolder }) => {
    const usable: number[] = [];
    const searchReady: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const from = performance.now();
      const desk = await serveDesk(deskFolder);
      await fetch(desk.link);
      let isReady = await isSearchReady(desk);
      usable.push(performance.now() - from);
      while (!isReady) {
        await sleep(LOOK_AGAIN_MS);
        isReady = await isSearchReady(desk);
      }
      searchReady.push(performance.now() - from);
      await desk.stop();
    }
    return [
      rowOf(
        'start to first usable screen',
        { max: 1500 },
        usable,
        'process start to first screen and event state',
      ),
      rowOf('start to everybody found by search', null, searchReady),
    ];
  },
};

const isSearchReady = async ({ url, token }: ServedDesk): Promise<boolean> => {
  const answer = await fetch(`${url}/api/event`, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`the desk answered ${answer.status}`);
  const state = (await answer.json()) as { readonly isSearchReady: boolean };
  return state.isSearchReady;
};
