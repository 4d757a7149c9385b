/** Keeps a lane taken until something is over, though the result is there already. */
export type StayUntil = (end: Promise<unknown>) => void;

/** Lets one caller at a time to a place, in the order in which they came. */
export interface Lanes {
  pass<Value>(place: string, work: (stayUntil: StayUntil) => Promise<Value>): Promise<Value>;
}

/** Lanes with nobody on them. Most label printers take one connection only, whoever of the program holds it. */
export const openLanes = (): Lanes => {
  const last = new Map<string, Promise<unknown>>();
  return {
    async pass(place, work) {
      let rest: Promise<unknown> = Promise.resolve();
      const result = (last.get(place) ?? Promise.resolve()).then(() =>
        work((end) => {
          rest = end;
        }),
      );
      // Whatever became of it, then it is over.
      const free = Promise.allSettled([result]).then(() => Promise.allSettled([rest]));
      last.set(place, free);
      void free.then(() => {
        if (last.get(place) === free) last.delete(place);
      });
      return result;
    },
  };
};
