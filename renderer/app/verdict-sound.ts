import type { Face } from '../ui/face.ts';
import { useSounds } from './sounds-context.tsx';

/** Lets a verdict be heard, once it is on the screen: opening the sound device may take longer than painting. */
export const useVerdictSound = (): ((face: Face) => void) => {
  const sounds = useSounds();
  return (face) => {
    const play = () => window.setTimeout(() => sounds.play(face === 'none' ? 'wait' : face));
    requestAnimationFrame(() => requestAnimationFrame(play));
  };
};
