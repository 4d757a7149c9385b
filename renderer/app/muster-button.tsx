import { Siren } from 'lucide-react';
import { createContext, useContext } from 'react';
import { useText } from '../locales/locale-context.tsx';
import css from './muster-button.module.css';

const MusterStartContext = createContext<(() => void) | null>(null);

/** Gives screens the way to start a muster; null for those who may not. */
export const MusterStartProvider = MusterStartContext;

/** Starts a muster from a beam. For screens that have a beam of their own, where that of the frame is hidden. */
export const MusterButton = () => {
  const text = useText();
  const start = useContext(MusterStartContext);
  if (start === null) return null;
  return (
    <button
      type="button"
      className={css.button}
      aria-label={text('muster.start')}
      title={text('muster.start')}
      onClick={start}
    >
      <Siren size={20} aria-hidden />
    </button>
  );
};
