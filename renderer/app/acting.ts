import { useRef, useState } from 'react';
import { useAnnounce } from '../ui/live-regions.tsx';
import { useTroubleText } from './trouble-text.ts';

/** One thing that the desk is asked to do. */
export interface Acting {
  readonly isBusy: boolean;
  /** Why the last thing was not done, in words; empty when it was. */
  readonly problem: string;
  /** Does it, unless something is being done already. True when it was done. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Does one thing at a time, and says why when it could not be done. Pressing twice does not do it twice. */
export const useActing = (): Acting => {
  const sayTrouble = useTroubleText();
  const announce = useAnnounce();
  const isUnderWay = useRef(false);
  const [state, setState] = useState({ isBusy: false, problem: '' });
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setState({ isBusy: true, problem: '' });
    try {
      await work();
      setState({ isBusy: false, problem: '' });
      return true;
    } catch (error) {
      const problem = sayTrouble(error);
      setState({ isBusy: false, problem });
      announce('alert', problem);
      return false;
    } finally {
      isUnderWay.current = false;
    }
  };
  return { ...state, run };
};
