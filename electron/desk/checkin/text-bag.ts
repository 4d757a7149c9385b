/** How often each text is there, and the last of them in order: what several people say of one delegation. */
export interface TextBag {
  count(text: string, by: 1 | -1): void;
  /** The last in order; empty when there is none. */
  last(): string;
}

/** Opens a bag with nothing in it. */
export const createTextBag = (): TextBag => {
  const texts = new Map<string, number>();
  let last = '';
  return {
    count(text, by) {
      const times = (texts.get(text) ?? 0) + by;
      if (times > 0) texts.set(text, times);
      else texts.delete(text);
      if (times > 0 && text > last) last = text;
      else if (times <= 0 && text === last) last = lastOf(texts.keys());
    },
    last: () => last,
  };
};

const lastOf = (texts: Iterable<string>): string => {
  let last = '';
  for (const text of texts) if (text > last) last = text;
  return last;
};
