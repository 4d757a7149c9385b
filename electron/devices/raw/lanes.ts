/** Lets one caller at a time to a place, in the order in which they came. */
export interface Lanes {
  pass<Value>(place: string, work: () => Promise<Value>): Promise<Value>;
}

/** Lanes with nobody on them. Most label printers take one connection only, whoever of the program holds it. */
export const openLanes = (): Lanes => {
  const last = new Map<string, Promise<unknown>>();
  return {
    async pass(place, work) {
      const before = last.get(place) ?? Promise.resolve();
      // Whatever became of the one before, it is over.
      const mine = before.then(work, work);
      last.set(place, mine);
      try {
        return await mine;
      } finally {
        if (last.get(place) === mine) last.delete(place);
      }
    },
  };
};
