import type { EventSettings } from '../../../shared/contract/event.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormCard } from './form-card.tsx';
import { useDraft } from './use-draft.ts';

/** WPA takes no shorter one. */
const SHORTEST_PASSWORD = 8;

/** What badges and signs tell guests: the network, and whom to call. */
export const GuestServicesForm = ({ event }: { readonly event: EventSettings }) => {
  const text = useText();
  const desk = useDesk();
  const { wifiName, wifiPassword, emergencyNumber } = event;
  const draft = useDraft({ wifiName, wifiPassword, emergencyNumber }, (wish) => desk.event.save(wish));
  const { value, change } = draft;
  const isShort = value.wifiPassword !== '' && value.wifiPassword.length < SHORTEST_PASSWORD;
  return (
    <FormCard
      title={text('settings.services')}
      note={text('settings.services.note')}
      draft={draft}
      isWrong={isShort}
    >
      <TextField
        label={text('settings.services.wifi')}
        value={value.wifiName}
        onValue={(wish) => change({ wifiName: wish })}
        hint={text('settings.services.wifi.hint')}
        maxLength={32}
      />
      <TextField
        label={text('settings.services.password')}
        value={value.wifiPassword}
        onValue={(wish) => change({ wifiPassword: wish })}
        hint={text('settings.services.password.hint')}
        problem={isShort ? text('settings.services.password.short') : undefined}
        maxLength={63}
        dir="ltr"
      />
      <TextField
        label={text('settings.services.emergency')}
        type="tel"
        value={value.emergencyNumber}
        onValue={(wish) => change({ emergencyNumber: wish })}
        hint={text('settings.services.emergency.hint')}
        maxLength={40}
        dir="ltr"
      />
    </FormCard>
  );
};
