import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { useVerdictSound } from '../../../app/verdict-sound.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { faceOf } from '../../../ui/face.ts';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import type { Direction } from './door-reducer.ts';
import { wordOf } from './strip-words.ts';

/** Lets a verdict be heard, and read out. The same scan once more stays silent. */
export const useTellVerdict = (): ((result: ScanResult, direction: Direction) => void) => {
  const text = useText();
  const announce = useAnnounce();
  const sound = useVerdictSound();
  return (result, direction) => {
    if (result.isRepeat) return;
    sound(faceOf(result.verdict));
    const word = text(wordOf(result, direction));
    const said =
      result.attendee === null ? `${word}.` : text('rooms.said', { word, name: result.attendee.name });
    announce(result.verdict === 'admitted' ? 'status' : 'alert', said);
  };
};
