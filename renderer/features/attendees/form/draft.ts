/** A field that somebody is changing: what stood there when they began, and what stands there now. */
export interface Changed {
  readonly base: string;
  readonly value: string;
}

/**
 * The fields that were touched, by name; custom fields as `custom.Heading`. What was not touched is not
 * here, so that news keep it up to date and saving leaves it alone.
 */
export type Draft = Readonly<Record<string, Changed>>;

export const NO_DRAFT: Draft = {};

type Known = (name: string) => string;

/** What stands in a field of the form. */
export const shownIn = (draft: Draft, known: Known, name: string): string =>
  draft[name]?.value ?? known(name);

/** Changes a field. Back at what it was before, it counts as untouched. */
export const changed = (draft: Draft, known: Known, name: string, value: string): Draft => {
  const base = draft[name]?.base ?? known(name);
  const { [name]: _, ...rest } = draft;
  return value === base && known(name) === base ? rest : { ...rest, [name]: { base, value } };
};

/** What somebody else made of a touched field meanwhile; null while nobody did. */
export const changedMeanwhile = (draft: Draft, known: Known, name: string): string | null => {
  const mine = draft[name];
  if (mine === undefined) return null;
  const now = known(name);
  return now === mine.base || now === mine.value ? null : now;
};

export const isDirty = (draft: Draft, known: Known): boolean =>
  Object.entries(draft).some(([name, { value }]) => value !== known(name));

const CUSTOM = 'custom.';

/** What is to be saved: only what differs from what the desk knows. */
export const toSave = (
  draft: Draft,
  known: Known,
): { readonly fields: Record<string, string>; readonly custom: Record<string, string> } => {
  const fields: Record<string, string> = {};
  const custom: Record<string, string> = {};
  for (const [name, { value }] of Object.entries(draft)) {
    if (value === known(name)) continue;
    if (name.startsWith(CUSTOM)) custom[name.slice(CUSTOM.length)] = value;
    else fields[name] = value;
  }
  return { fields, custom };
};
