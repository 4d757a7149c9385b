const SIZES = ['clientWidth', 'clientHeight'] as const;

/** Gives every element a size, as a browser would: long lists draw only what has room. Returns what ends it. */
export const layOut = (): (() => void) => {
  for (const name of SIZES)
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 700 });
  return () => {
    // What the page itself knows of sizes stands on Element, and shows again.
    for (const name of SIZES) Reflect.deleteProperty(HTMLElement.prototype, name);
  };
};
