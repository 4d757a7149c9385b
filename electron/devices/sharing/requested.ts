import { type Attributes, textsOf } from '../ipp/attributes.ts';
import type { IppAttribute } from '../ipp/ipp-message.ts';

const EVERYTHING = ['all', 'printer-description', 'job-description', 'job-template', 'printer-status'];
/** Said only to who asks for it by name: it may be long. */
const BY_NAME_ONLY = 'media-col-database';

/** Of all attributes those that a request asks for; all where it asks for none in particular. */
export const requested = (
  operation: Attributes,
  attributes: readonly IppAttribute[],
): readonly IppAttribute[] => {
  const names = textsOf(operation, 'requested-attributes');
  const wantsAll = names.length === 0 || names.some((name) => EVERYTHING.includes(name));
  return attributes.filter(({ name }) => names.includes(name) || (wantsAll && name !== BY_NAME_ONLY));
};
