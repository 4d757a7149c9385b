import css from './theme-letter.module.css';

export const THEMES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Theme = (typeof THEMES)[number];

/** One of the five conference themes: always the letter, the colour only helps. */
export const ThemeLetter = ({ theme, label }: { readonly theme: Theme; readonly label: string }) => (
  <span className={css.letter} style={{ background: `var(--theme-${theme.toLowerCase()})` }} title={label}>
    {theme}
  </span>
);
