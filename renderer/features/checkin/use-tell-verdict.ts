import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { useSounds } from '../../app/sounds-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { faceOf } from '../../ui/face.ts';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { wordKey } from './verdict/verdict-words.ts';

/** Lets a verdict be heard, and read out. The same scan once more stays silent. */
export const useTellVerdict = (): ((result: ScanResult) => void) => {
  const text = useText();
  const announce = useAnnounce();
  const sounds = useSounds();
  return (result) => {
    if (result.isRepeat) return;
    const face = faceOf(result.verdict);
    // Once the verdict is on the screen, a frame later: opening the sound device may take longer than painting.
    const play = () => window.setTimeout(() => sounds.play(face === 'none' ? 'wait' : face));
    requestAnimationFrame(() => requestAnimationFrame(play));
    const { attendee } = result;
    const word = text(wordKey(result));
    const said =
      attendee === null
        ? `${word}.`
        : text('checkin.said', { word, who: [attendee.name, attendee.town].filter(Boolean).join(', ') });
    announce(result.verdict === 'admitted' ? 'status' : 'alert', said);
  };
};
