import { Siren } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useActing } from '../../app/acting.ts';
import { useEscape } from '../../app/keys.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { HoldButton } from '../../ui/hold-button.tsx';
import css from './start-muster.module.css';

/** Asks before every screen of the event turns into the list of who is inside. */
export const StartMuster = ({ onClose }: { readonly onClose: () => void }) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  // The screen underneath sleeps during the muster, and must not ask again when it wakes.
  const start = async (): Promise<void> => {
    await desk.muster.start();
    onClose();
  };
  const root = useRef<HTMLDivElement>(null);
  useEscape(onClose);
  useEffect(() => {
    const had = document.activeElement;
    root.current?.querySelector<HTMLElement>('button')?.focus();
    return () => {
      if (had instanceof HTMLElement) had.focus();
    };
  }, []);
  return (
    <div ref={root} className={css.panel} role="dialog" aria-label={text('muster.start')}>
      <Siren className={css.icon} aria-hidden />
      <div className={css.words}>
        <h2 className={css.title}>{text('muster.start.title')}</h2>
        <p>{text('muster.start.note')}</p>
        <div className={css.acts}>
          <HoldButton
            label={text('muster.start')}
            confirmLabel={text('muster.start.yes')}
            cancelLabel={text('muster.start.no')}
            isOff={acting.isBusy}
            onDone={() => void acting.run(start)}
          />
          <Button variant="quiet" size="large" onClick={onClose}>
            {text('muster.start.close')}
          </Button>
        </div>
        <p className={css.how}>{text('muster.start.how')}</p>
        {acting.problem && <p role="alert">{acting.problem}</p>}
      </div>
    </div>
  );
};
