/** Does one thing at a time; of what comes meanwhile only the last is done. */
export interface LatestOnly<Wish> {
  ask(wish: Wish): void;
  /** Nothing is begun any more, and what is under way is not heard of. */
  close(): void;
}

/** `work` never rejects: it says by itself what went wrong. `isLatest` is false once a newer wish waits. */
export const latestOnly = <Wish>(
  work: (wish: Wish, isLatest: () => boolean) => Promise<void>,
): LatestOnly<Wish> => {
  let waiting: { readonly wish: Wish } | null = null;
  let isBusy = false;
  let isOpen = true;
  const run = async (): Promise<void> => {
    isBusy = true;
    while (waiting !== null && isOpen) {
      const { wish } = waiting;
      waiting = null;
      await work(wish, () => isOpen && waiting === null);
    }
    isBusy = false;
  };
  return {
    ask(wish) {
      waiting = { wish };
      if (!isBusy && isOpen) void run();
    },
    close() {
      isOpen = false;
    },
  };
};
