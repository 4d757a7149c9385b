/** Remembers the last so many values. */
export interface RecentlyUsed<Value> {
  get(key: string): Value | undefined;
  put(key: string, value: Value): Value;
}

/** A map that forgets what was used longest ago. */
export const createRecentlyUsed = <Value>(limit: number): RecentlyUsed<Value> => {
  const values = new Map<string, Value>();
  const put = (key: string, value: Value): Value => {
    values.delete(key);
    values.set(key, value);
    const oldest = values.keys().next();
    if (values.size > limit && !oldest.done) values.delete(oldest.value);
    return value;
  };
  const get = (key: string): Value | undefined => {
    const value = values.get(key);
    return value === undefined ? undefined : put(key, value);
  };
  return { get, put };
};
