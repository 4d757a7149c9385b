/** Settings as the texts that ops carry: JSON, one a field; what is undefined is left out. */
export const asTexts = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, JSON.stringify(value)]),
  );
