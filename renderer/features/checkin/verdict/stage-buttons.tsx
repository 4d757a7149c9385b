import { HandHelping } from 'lucide-react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useStageActs } from '../use-stage-acts.ts';

/** Takes the case out of the queue: the first thing to do where nothing else helps. */
export const HelpButton = ({ variant = 'secondary' }: { readonly variant?: 'primary' | 'secondary' }) => {
  const text = useText();
  const acts = useStageActs();
  return (
    <Button variant={variant} size="large" icon={HandHelping} kbd="F8" onClick={acts.toHelp}>
      {text('checkin.act.toHelp')}
    </Button>
  );
};

/** Clears the stage; nothing is changed by it. */
export const DismissButton = () => {
  const text = useText();
  const acts = useStageActs();
  return (
    <Button variant="quiet" size="large" kbd="Esc" onClick={acts.dismiss}>
      {text('checkin.act.dismiss')}
    </Button>
  );
};
