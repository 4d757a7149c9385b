import { useVerdictSound } from '../../app/verdict-sound.ts';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { faceOfLoan, type Shown, useLoanWords } from './loan-words.ts';

/** Lets what a scan came to be heard, and read out. The same scan once more stays silent. */
export const useTellLoan = (): ((shown: Shown) => void) => {
  const announce = useAnnounce();
  const sound = useVerdictSound();
  const words = useLoanWords();
  return (shown) => {
    const { isRepeat, attendee } = shown.result;
    if (isRepeat) return;
    const face = faceOfLoan(shown);
    sound(face);
    announce(face === 'go' ? 'status' : 'alert', [words(shown), attendee?.name].filter(Boolean).join('. '));
  };
};
