import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { StickyFoot } from '../ui/sticky-foot.tsx';
import css from './import-foot.module.css';
import { useImportText } from './import-words.tsx';

export interface ImportFootProps {
  readonly icon: LucideIcon;
  /** What the next step does. */
  readonly children: ReactNode;
  readonly isDisabled: boolean;
  readonly onNext: () => void;
  readonly back: { readonly label: string; readonly onBack: () => void };
}

/** The way on and the way back, always in view, and that nothing is saved yet. */
export const ImportFoot = ({ icon, children, isDisabled, onNext, back }: ImportFootProps) => {
  const say = useImportText();
  return (
    <StickyFoot>
      <Button
        variant="primary"
        size="large"
        icon={icon}
        autoFocus={!isDisabled}
        data-first-focus
        disabled={isDisabled}
        onClick={onNext}
      >
        {children}
      </Button>
      <Button size="large" autoFocus={isDisabled} onClick={back.onBack}>
        {back.label}
      </Button>
      <p className={css.quiet}>{say('nothing-saved')}</p>
    </StickyFoot>
  );
};
