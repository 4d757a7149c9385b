import { MonitorOff } from 'lucide-react';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { ConnectedScreens } from './connected-screens.tsx';
import { InviteScreen } from './invite-screen.tsx';

/** Screens on other devices: a link for a room or a bus, and who is connected now. */
export const DevicesScreen = () => {
  const text = useText();
  const sayTrouble = useTroubleText();
  const screens = useAnswer('screens', (desk) => desk.screens.list(), ['screens', 'operators']);
  return (
    <TitledScreen title={text('screens.title')}>
      {screens.error !== null && (
        <Notice tone="plan" icon={MonitorOff}>
          {sayTrouble(screens.error)}
        </Notice>
      )}
      {screens.value !== null && screens.error === null && (
        <>
          <InviteScreen />
          <ConnectedScreens screens={screens.value} />
        </>
      )}
    </TitledScreen>
  );
};
