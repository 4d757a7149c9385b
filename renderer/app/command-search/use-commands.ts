import {
  Languages,
  type LucideIcon,
  Moon,
  Siren,
  SunMedium,
  SunMoon,
  UserPlus,
  UsersRound,
  Volume2,
  VolumeX,
} from 'lucide-react';
import { LANGUAGE_NAMES, LANGUAGES } from '../../locales/language.ts';
import { useLocale } from '../../locales/locale-context.tsx';
import type { Area } from '../area.ts';
import { APPEARANCES, type Appearance } from '../preferences.ts';
import { usePreferences } from '../preferences-context.tsx';
import { useRoute } from '../route.ts';
import type { Command } from './command.ts';

const LIGHTS: Readonly<Record<Appearance, LucideIcon>> = { system: SunMoon, light: SunMedium, dark: Moon };

/** The screens, and what can be done from everywhere. */
export const useCommands = (areas: readonly Area[], onMuster?: () => void): readonly Command[] => {
  const { messages, language, setLanguage } = useLocale();
  const { preferences, change } = usePreferences();
  const { go } = useRoute();
  const { text } = messages;
  const has = (area: string): boolean => areas.some(({ id }) => id === area);
  const screens = areas.map(
    ({ id, icon, labelKey }, place): Command => ({
      id: `area.${id}`,
      icon,
      label: text(labelKey),
      also: text('command-search.screen'),
      kbd: `Ctrl+${place + 1}`,
      run: () => go(id),
    }),
  );
  const onDesk: readonly Command[] = [
    {
      id: 'walk-in',
      icon: UserPlus,
      label: text('command-search.walk-in'),
      kbd: 'F2',
      run: () => go('desk', 'walk-in'),
    },
    {
      id: 'group',
      icon: UsersRound,
      label: text('command-search.group'),
      kbd: 'F4',
      run: () => go('desk', 'group'),
    },
  ];
  const inPeople: readonly Command[] = [
    { id: 'add-person', icon: UserPlus, label: text('attendees.add'), run: () => go('people', 'new') },
  ];
  const muster: readonly Command[] =
    onMuster === undefined
      ? []
      : [
          {
            id: 'muster',
            icon: Siren,
            label: text('muster.start'),
            also: text('command-search.muster.also'),
            run: onMuster,
          },
        ];
  const sound: Command = {
    id: 'sound',
    icon: preferences.isMuted ? Volume2 : VolumeX,
    label: text(preferences.isMuted ? 'command-search.sound.on' : 'command-search.sound.off'),
    kbd: 'Ctrl+M',
    run: () => change({ isMuted: !preferences.isMuted }),
  };
  const lights = APPEARANCES.filter((each) => each !== preferences.appearance).map(
    (appearance): Command => ({
      id: `appearance.${appearance}`,
      icon: LIGHTS[appearance],
      label: text(`command-search.appearance.${appearance}`),
      also: text('app.appearance'),
      run: () => change({ appearance }),
    }),
  );
  const tongues = LANGUAGES.filter((each) => each !== language).map(
    (each): Command => ({
      id: `language.${each}`,
      icon: Languages,
      label: LANGUAGE_NAMES[each],
      also: `${text('app.language')} language sprache`,
      run: () => setLanguage(each),
    }),
  );
  return [
    ...screens,
    ...(has('desk') ? onDesk : []),
    ...(has('people') ? inPeople : []),
    ...muster,
    sound,
    ...lights,
    ...tongues,
  ];
};
