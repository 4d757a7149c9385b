import { useCallback } from 'react';
import { hrefOf, useRoute } from '../../app/route.ts';

/** Who stands beside the list: nobody, a person, or one that is being added. */
export interface PersonRoute {
  readonly id: string | null;
  readonly isAdding: boolean;
  readonly open: (id: string) => void;
  readonly add: () => void;
  readonly close: () => void;
}

const NEW = 'new';

// Replaced, not pushed: going through a list with the arrow keys would fill the way back with people.
const replace = (...rest: readonly string[]): void => window.location.replace(hrefOf('people', ...rest));

/** The person in the address, `#/people/ID`, so that a person can be linked to. */
export const usePersonRoute = (): PersonRoute => {
  const { rest } = useRoute();
  const [id = null] = rest;
  return {
    id: id === NEW ? null : id,
    isAdding: id === NEW,
    open: useCallback((opened: string) => replace(opened), []),
    add: useCallback(() => replace(NEW), []),
    close: useCallback(() => replace(), []),
  };
};
