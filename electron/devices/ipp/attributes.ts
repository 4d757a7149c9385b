import { GROUP_TAGS, type IppAttribute, type IppMessage, type IppValue } from './ipp-message.ts';

/** Values by attribute name. */
export type Attributes = ReadonlyMap<string, readonly IppValue[]>;

/** One set of attributes for each group of this tag: one printer, one job. */
export const groupsOf = (message: IppMessage, group: keyof typeof GROUP_TAGS): readonly Attributes[] =>
  message.groups.filter(({ tag }) => tag === GROUP_TAGS[group]).map(({ attributes }) => byName(attributes));

/** The attributes of the first such group; empty if there is none. */
export const attributesOf = (message: IppMessage, group: keyof typeof GROUP_TAGS): Attributes =>
  byName(message.groups.find(({ tag }) => tag === GROUP_TAGS[group])?.attributes ?? []);

/** The members of a collection by name. */
export const byName = (attributes: readonly IppAttribute[]): Attributes =>
  new Map(attributes.map(({ name, values }) => [name, values]));

/** Every value that is text, with or without a language. */
export const textsOf = (attributes: Attributes, name: string): readonly string[] =>
  (attributes.get(name) ?? []).flatMap((value) =>
    'value' in value && typeof value.value === 'string' ? [value.value] : [],
  );

/** The first integer or enum. */
export const numberOf = (attributes: Attributes, name: string): number | null => {
  const value = attributes.get(name)?.find(({ tag }) => tag === 'integer' || tag === 'enum');
  return value !== undefined && 'value' in value && typeof value.value === 'number' ? value.value : null;
};

/** The first boolean. */
export const booleanOf = (attributes: Attributes, name: string): boolean | null => {
  const value = attributes.get(name)?.find(({ tag }) => tag === 'boolean');
  return value?.tag === 'boolean' ? value.value : null;
};
