import { fetchLaterScreens } from './later-screens.ts';

/**
 * Fetches what the first guest would wait for otherwise: the letters of every script, since nobody knows
 * whose name comes first, and the screens behind the tabs. Called once the first screen stands.
 */
export const fetchAhead = async (page: Pick<Document, 'fonts'>): Promise<void> => {
  const letters = [...page.fonts].map((face) => face.load());
  // What cannot be fetched now is fetched when it is needed, and what shows it says if that fails too.
  await Promise.allSettled([...letters, fetchLaterScreens()]);
};
