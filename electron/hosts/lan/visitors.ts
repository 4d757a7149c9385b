import { timingSafeEqual } from 'node:crypto';

/** Who may come in: by a link that works once, then by a cookie; programs by a token. All end with the host. */
export interface Visitors {
  /** A fresh one-time link token; the ones before it stay good until they are used. */
  newLink(): string;
  /** Trades a link token for a cookie value; null when the token is unknown or was used. */
  redeem(linkToken: string): string | null;
  /** The visitor's cookie value in a header; null for a stranger. */
  visitorOf(cookieHeader: string | undefined): string | null;
  isProgram(authorizationHeader: string | undefined): boolean;
  readonly programToken: string;
}

export const COOKIE = 'foyer-visitor';

const equals = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Opens the list of visitors, empty. */
export const createVisitors = (randomBytes: (length: number) => Uint8Array): Visitors => {
  const newToken = (): string => Buffer.from(randomBytes(24)).toString('base64url');
  const links = new Set<string>();
  const cookies = new Set<string>();
  const programToken = newToken();
  return {
    programToken,
    newLink() {
      const token = newToken();
      links.add(token);
      return token;
    },
    redeem(linkToken) {
      if (!links.delete(linkToken)) return null;
      const cookie = newToken();
      cookies.add(cookie);
      return cookie;
    },
    visitorOf(cookieHeader) {
      const values = (cookieHeader ?? '')
        .split(';')
        .map((part) => part.trim().split('='))
        .filter(([name]) => name === COOKIE)
        .map(([, value]) => value ?? '');
      return values.find((value) => cookies.has(value)) ?? null;
    },
    isProgram: (authorizationHeader) => equals(authorizationHeader ?? '', `Bearer ${programToken}`),
  };
};
