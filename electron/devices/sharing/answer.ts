import { GROUP_TAGS, type IppAttribute, type IppMessage } from '../ipp/ipp-message.ts';
import type { StatusCode } from '../ipp/status-codes.ts';
import { text } from '../ipp/write-attributes.ts';

/** What is said to a request. */
export interface Answer {
  readonly code: StatusCode;
  /** For the person who has to look deeper. */
  readonly detail?: string | undefined;
  readonly groups?: readonly {
    readonly tag: keyof typeof GROUP_TAGS;
    readonly attributes: readonly IppAttribute[];
  }[];
}

/** Longer than this no status message may be. */
const MOST_CHARACTERS = 200;

/** An answer as a message, in the version that was asked in. */
export const messageOf = (
  { code, detail = '', groups = [] }: Answer,
  { version, requestId }: Pick<IppMessage, 'version' | 'requestId'>,
): IppMessage => ({
  version: version.major === 1 ? { major: 1, minor: 1 } : { major: 2, minor: 0 },
  code,
  requestId,
  groups: [
    {
      tag: GROUP_TAGS.operation,
      attributes: [
        text('charset', 'attributes-charset', 'utf-8'),
        text('naturalLanguage', 'attributes-natural-language', 'en'),
        ...(detail === ''
          ? []
          : [text('textWithoutLanguage', 'status-message', detail.slice(0, MOST_CHARACTERS))]),
      ],
    },
    ...groups.map(({ tag, attributes }) => ({ tag: GROUP_TAGS[tag], attributes })),
  ],
  data: new Uint8Array(0),
});
