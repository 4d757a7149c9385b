import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { useText } from '../../locales/locale-context.tsx';
import { type Face, faceOf } from '../../ui/face.ts';

export type Direction = 'entry' | 'exit';

/** What the last scan or press came to. */
export interface Shown {
  readonly result: ScanResult;
  readonly direction: Direction;
  /** Nothing was lent to whoever gave it back: the thing is somebody else's. */
  readonly hadNone: boolean;
}

/** How it looks and sounds; a return that ended no loan is to be looked at. */
export const faceOfLoan = ({ result, hadNone }: Shown): Face => (hadNone ? 'wait' : faceOf(result.verdict));

/** What a scan came to, in a few words. */
export const useLoanWords = (): ((shown: Shown) => string) => {
  const text = useText();
  return ({ result: { verdict, reason }, direction, hadNone }) => {
    if (hadNone) return text('loans.has-none');
    if (verdict === 'admitted') return text(direction === 'entry' ? 'loans.handed-out' : 'loans.taken-back');
    if (reason === 'already-in') return text('loans.has-one');
    if (verdict === 'unknown') return text('loans.unknown');
    if (verdict === 'choose') return text('loans.choose');
    return text('loans.refused');
  };
};
