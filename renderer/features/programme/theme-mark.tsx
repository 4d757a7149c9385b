import type { EventSettings } from '../../../shared/contract/event.ts';
import { useLocale } from '../../locales/locale-context.tsx';
import { THEMES, type Theme, ThemeLetter } from '../../ui/theme-letter.tsx';
import css from './theme-mark.module.css';

export interface ThemeMarkProps {
  readonly theme: string;
  readonly themes: EventSettings['themes'];
}

/** The theme of an activity as its letter; an empty place where it has none, so that titles stay in line. */
export const ThemeMark = ({ theme, themes }: ThemeMarkProps) => {
  const { language } = useLocale();
  const label = themes.find(({ id }) => id === theme)?.label;
  const name = (language === 'de' ? label?.de : label?.en) ?? theme;
  if (isTheme(theme)) return <ThemeLetter theme={theme} label={name} />;
  return (
    <span className={css.mark} title={name}>
      {theme.slice(0, 1)}
    </span>
  );
};

const isTheme = (theme: string): theme is Theme => (THEMES as readonly string[]).includes(theme);
