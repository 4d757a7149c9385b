import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FontFacts } from '../../../../shared/contract/badge-files.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Chip } from '../../../ui/chip.tsx';
import css from './fonts-panel.module.css';
import { useScriptNames } from './script-names.ts';

export interface FontRowProps {
  readonly font: FontFacts;
  /** What can be done with it. */
  readonly children: ReactNode;
}

const MOST_LICENCE_CHARACTERS = 120;

/** A font that somebody added: what it writes, and what its maker says of its use. */
export const FontRow = ({ font, children }: FontRowProps) => {
  const text = useText();
  const { number } = useFormats();
  const scriptNames = useScriptNames();
  const { family, style, scripts, letters, bytes, licence, licenceUrl, embedding, isVariable } = font;
  const megabytes = number(Math.max(0.1, Math.round(bytes / 100_000) / 10));
  const words = licenceUrl || licence.slice(0, MOST_LICENCE_CHARACTERS);
  return (
    <li className={css.row}>
      <div className={css.facts}>
        <p>
          <bdi className={css.family}>{family}</bdi> <bdi>{style}</bdi>
        </p>
        <p className={css.scripts}>
          {scripts.map((script) => (
            <Chip key={script}>{scriptNames([script])}</Chip>
          ))}
        </p>
        <p className={css.quiet}>{text('badges.fonts.size', { letters, megabytes })}</p>
        {words && (
          <p className={css.quiet}>
            {text('badges.fonts.licence')} <bdi className={css.licence}>{words}</bdi>
          </p>
        )}
        {embedding !== 'free' && (
          <p className={css.attention}>
            <TriangleAlert size={16} aria-hidden />
            {text(`badges.fonts.embedding.${embedding}`)}
          </p>
        )}
        {isVariable && <p className={css.quiet}>{text('badges.fonts.variable')}</p>}
      </div>
      {children}
    </li>
  );
};
