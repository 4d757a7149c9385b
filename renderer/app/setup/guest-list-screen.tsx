import { GuestListImport } from '../../features/sources/guest-list-import.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useRoute } from '../route.ts';

/** The guest list in Setup, with the way to the people that were imported. */
export const GuestListScreen = () => {
  const text = useText();
  const { go } = useRoute();
  return (
    <GuestListImport
      afterwards={
        <Button variant="primary" onClick={() => go('people')}>
          {text('settings.to-people')}
        </Button>
      }
    />
  );
};
