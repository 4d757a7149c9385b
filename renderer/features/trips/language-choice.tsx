import { LANGUAGE_NAMES, TRIP_LANGUAGES } from '../../locales/language.ts';
import { useLocale, useText } from '../../locales/locale-context.tsx';
import { Segmented } from '../../ui/segmented.tsx';

/** The language of this device while it stands at a bus: leaders come with their delegations. */
export const LanguageChoice = () => {
  const text = useText();
  const { screenLanguage, setLanguage } = useLocale();
  return (
    <Segmented
      isWide
      label={text('trips.language')}
      value={screenLanguage}
      options={TRIP_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      onValue={setLanguage}
    />
  );
};
