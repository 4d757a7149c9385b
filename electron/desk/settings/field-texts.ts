/** Fields as the texts that ops carry: JSON, one a field; what is undefined is left out. */
export const asTexts = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, JSON.stringify(value)]),
  );

/** The texts of those wished fields that are not so yet: what is left as it is must not undo what another desk says of it [R4]. */
export const changedTexts = (before: object, wished: object): Record<string, string> => {
  const known = asTexts(before);
  return Object.fromEntries(Object.entries(asTexts(wished)).filter(([name, text]) => known[name] !== text));
};

/** Reads the text of a field; undefined for no JSON: what another version or desk wrote must not keep this one from opening. */
export const readText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
