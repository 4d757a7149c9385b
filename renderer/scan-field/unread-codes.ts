import { useMemo, useState } from 'react';

/** Codes that were scanned and got no answer, because the line broke: until they are read, or settled. */
export type UnreadCodes = readonly string[];

/** One more; a code that was lost twice is one. */
export const withUnread = (codes: UnreadCodes, code: string): UnreadCodes => [
  ...withoutUnread(codes, code),
  code,
];

/** A code was read after all. */
export const withoutUnread = (codes: UnreadCodes, code: string): UnreadCodes =>
  codes.filter((one) => one !== code);

/** Keeps them for a screen. What they are kept with is the same for as long as it is open. */
export const useUnreadCodes = () => {
  const [codes, setCodes] = useState<UnreadCodes>([]);
  const unread = useMemo(
    () => ({
      lost: (code: string) => setCodes((before) => withUnread(before, code)),
      read: (code: string) => setCodes((before) => withoutUnread(before, code)),
      settle: () => setCodes([]),
    }),
    [],
  );
  return { codes, unread };
};
