import { createContext, type ReactNode, useContext } from 'react';

const DeskAsideContext = createContext<ReactNode>(null);

/** Puts a part of another feature on the idle desk, below its help list. */
export const DeskAsideProvider = DeskAsideContext;

/** What else needs somebody, where the desk shows who waits at the help desk. */
export const DeskAside = (): ReactNode => useContext(DeskAsideContext);
