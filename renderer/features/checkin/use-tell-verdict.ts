import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { useVerdictSound } from '../../app/verdict-sound.ts';
import { useText } from '../../locales/locale-context.tsx';
import { faceOf } from '../../ui/face.ts';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { wordKey } from './verdict/verdict-words.ts';

/** Lets a verdict be heard, and read out. The same scan once more stays silent. */
export const useTellVerdict = (): ((result: ScanResult) => void) => {
  const text = useText();
  const announce = useAnnounce();
  const sound = useVerdictSound();
  return (result) => {
    if (result.isRepeat) return;
    sound(faceOf(result.verdict));
    const { attendee } = result;
    const word = text(wordKey(result));
    const said =
      attendee === null
        ? `${word}.`
        : text('checkin.said', { word, who: [attendee.name, attendee.town].filter(Boolean).join(', ') });
    announce(result.verdict === 'admitted' ? 'status' : 'alert', said);
  };
};
