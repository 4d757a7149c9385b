import type { PrinterState, PrintJobView } from '../../../shared/contract/printing.ts';
import { useLocale, useText } from '../../locales/locale-context.tsx';
import type { Face } from '../../ui/face.ts';

const FINE: readonly PrinterState[] = ['ready', 'busy'];

/** A printer that works is green, one that needs somebody is amber; never red, red is for guests. */
export const faceOfPrinter = (state: PrinterState): Face => {
  if (FINE.includes(state)) return 'go';
  return state === 'unknown' ? 'none' : 'wait';
};

/** Why a job waits or failed, in words; empty where nothing is known. */
export const useCauseText = (): ((job: Pick<PrintJobView, 'cause'>) => string) => {
  const { messages } = useLocale();
  return ({ cause }) =>
    [`printing.cause.${cause}`, `printing.state.${cause}`]
      .filter(messages.has)
      .slice(0, 1)
      .map((key) => messages.text(key))
      .join('');
};

/** A printer's state as a sentence: what is, and what to do. */
export const useStateText = (): ((state: PrinterState) => string) => {
  const text = useText();
  return (state) => text(`printing.state.${state}`);
};
