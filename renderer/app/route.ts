import { useCallback, useSyncExternalStore } from 'react';

/** Where the screens are: an area and what is open in it, `#/people/kq3f` . */
export interface Route {
  readonly area: string;
  readonly rest: readonly string[];
}

/** An address typed by hand may hold a % that stands for nothing; it is taken as it is. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads the part of the address after `#`. */
export const routeFrom = (hash: string): Route => {
  const [area = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  return { area, rest: rest.filter((part) => part !== '') };
};

/** The address of a place, for links. */
export const hrefOf = (area: string, ...rest: readonly string[]): string =>
  `#/${[area, ...rest].map(encodeURIComponent).join('/')}`;

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The current route, and `go` to change it. Back and forward of the browser work. */
export const useRoute = (): Route & { readonly go: (area: string, ...rest: readonly string[]) => void } => {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((area: string, ...rest: readonly string[]) => {
    window.location.hash = hrefOf(area, ...rest);
  }, []);
  return { ...routeFrom(hash), go };
};
