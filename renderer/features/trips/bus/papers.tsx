import { Printer } from 'lucide-react';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { savePdf } from '../save-pdf.ts';
import { useBus } from './bus-context.tsx';

/** The list of passengers on paper, for where no screen works. */
export const Papers = () => {
  const text = useText();
  const desk = useDesk();
  const { screenLanguage: language } = useLocale();
  const { activity, leg, busId } = useBus();
  const { run, isBusy, problem } = useActing();
  const write = async (): Promise<void> =>
    savePdf(await desk.trips.manifest({ activityId: activity.id, legId: leg.id, busId, language }));
  return (
    <>
      <Button isWide size="large" icon={Printer} disabled={isBusy} onClick={() => void run(write)}>
        {text('trips.manifest')}
      </Button>
      {problem !== '' && <p>{problem}</p>}
    </>
  );
};
