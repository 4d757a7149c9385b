import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { CategoriesForm } from './categories-form.tsx';
import { EventForm } from './event-form.tsx';
import { GuestServicesForm } from './guest-services-form.tsx';
import { ReasonsForm } from './reasons-form.tsx';

/** The event for all desks: when and where, who there is, and which reasons may be given. */
export const EventScreen = () => {
  const text = useText();
  const { value: state } = useAnswer('event.state', (desk) => desk.event.state(), ['event']);
  if (state === null) return null;
  const { event } = state;
  return (
    <TitledScreen title={text('settings.event')}>
      <EventForm event={event} />
      <GuestServicesForm event={event} />
      <CategoriesForm categories={event.categories} />
      <ReasonsForm name="overrideReasons" reasons={event.overrideReasons} />
      <ReasonsForm name="undoReasons" reasons={event.undoReasons} />
      <ReasonsForm name="reprintReasons" reasons={event.reprintReasons} />
    </TitledScreen>
  );
};
