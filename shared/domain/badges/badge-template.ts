/** What a template became, and which of its fields nobody knows. */
export interface FilledTemplate {
  readonly text: string;
  readonly unknownFields: readonly string[];
}

/**
 * Fills `{field}`s in. Words between two fields stay only where both sides have something to say, so
 * that `{town}, {country}` never ends in a comma; the first and the last words go with their field.
 * With all fields empty nothing is left.
 */
export const fillTemplate = (
  template: string,
  fieldText: (field: string) => string | undefined,
): FilledTemplate => {
  const [opening = '', ...rest] = template.split(/\{([^{}]+)\}/);
  if (rest.length === 0) return { text: opening, unknownFields: [] };
  const fields = rest.filter((_, at) => at % 2 === 0);
  const wordsBefore = [opening, ...rest.filter((_, at) => at % 2 === 1)];
  const values = fields.map(fieldText);
  let text = '';
  for (const [at, value] of values.entries()) {
    const belongs = at === 0 || text !== '';
    if (value) text += (belongs ? wordsBefore[at] : '') + value;
  }
  if (values.at(-1)) text += wordsBefore.at(-1);
  return { text, unknownFields: fields.filter((_, at) => values[at] === undefined) };
};
