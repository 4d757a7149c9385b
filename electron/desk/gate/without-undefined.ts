/** The fields of a request that were sent: optional ones that were left out may come as undefined. */
export const withoutUndefined = <Shape extends object>(
  fields: Shape,
): { [Name in keyof Shape]?: Exclude<Shape[Name], undefined> } =>
  // The entries that are left are just those whose value is not undefined.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Shape]?: Exclude<Shape[Name], undefined>;
  };
