/** What screens need of the browser's storage. */
export type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const createPageBox = (): Box => {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
};

/**
 * The storage of the browser, or one that lasts as long as the page: where storage is forbidden, asking for it fails,
 * and the windows inside other programs have none.
 */
export const openStorage = (ask: () => Box | null): Box => {
  try {
    return ask() ?? createPageBox();
  } catch {
    return createPageBox();
  }
};
