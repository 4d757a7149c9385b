import { useEffect, useEffectEvent } from 'react';
import { hrefOf, useRoute } from '../../app/route.ts';
import { type StageActs, useStageActs } from './use-stage-acts.ts';

/** What can be opened at the desk from elsewhere: `#/desk/walk-in`, `#/desk/group`. */
const OPENED_BY: Readonly<Record<string, (acts: StageActs) => void>> = {
  'walk-in': (acts) => acts.walkIn(),
  group: (acts) => acts.delegation(),
};

/**
 * Opens what the address names, as its key would. The address then names the desk again: a screen that is
 * loaded anew shows no form that nobody asked for, and the same command works twice.
 */
export const useDeskRoute = (): void => {
  const acts = useStageActs();
  const { area, rest } = useRoute();
  // While the screen of another area is fetched, the desk still stands here; that address is not its own.
  const [wanted = ''] = area === 'desk' ? rest : [];
  const open = useEffectEvent((name: string) => OPENED_BY[name]?.(acts));
  useEffect(() => {
    if (wanted === '') return;
    open(wanted);
    window.location.replace(hrefOf('desk'));
  }, [wanted]);
};
