import { Copy, Download, Trash2 } from 'lucide-react';
import type { LayoutSummary } from '../../../../shared/contract/badge-layouts.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useLayoutName } from '../../../ui/layout-name.ts';
import { pictureOf } from '../../../ui/picture-of.ts';
import { saveLayoutFile } from '../layout-file.ts';
import { useCategories } from '../use-categories.ts';
import css from './list.module.css';

export interface LayoutCardProps {
  readonly layout: LayoutSummary;
  /** Its front as SVG; empty until it is drawn. */
  readonly picture: string;
  /** Opens it; a starter is begun from. */
  readonly onOpen: () => void;
  readonly onCopy?: () => void;
  readonly onRemove?: () => void;
}

/** A layout with the badge of somebody in it, whom it is for, and what can be done with it. */
export const LayoutCard = ({ layout, picture, onOpen, onCopy, onRemove }: LayoutCardProps) => {
  const text = useText();
  const desk = useDesk();
  const { id, isStarter } = layout;
  const name = useLayoutName()(layout);
  const download = async () => saveLayoutFile((await desk.badges.layout({ id })).layout);
  return (
    <li className={css.card}>
      <button type="button" className={css.open} onClick={onOpen}>
        <span className={css.stage}>
          {picture && <img className={css.paper} src={pictureOf(picture)} alt="" />}
        </span>
        <span className={css.name}>
          <span className="sr-only">{text(isStarter ? 'designer.begin-from' : 'designer.open')} </span>
          {name}
        </span>
        {!isStarter && (
          <span className={css.note}>
            {layout.kind === 'badge' ? (
              <UsedFor ids={layout.usedFor} />
            ) : (
              text(`designer.kind.${layout.kind}`)
            )}
          </span>
        )}
      </button>
      {!isStarter && (
        <span className={css.actions}>
          <Button
            size="small"
            variant="quiet"
            icon={Copy}
            aria-label={text('designer.copy', { name })}
            onClick={onCopy}
          />
          <Button
            size="small"
            variant="quiet"
            icon={Download}
            aria-label={text('designer.export', { name })}
            onClick={() => void download()}
          />
          <Button
            size="small"
            variant="quiet"
            icon={Trash2}
            aria-label={text('designer.remove-layout', { name })}
            onClick={onRemove}
          />
        </span>
      )}
    </li>
  );
};

/** The categories whose badges are printed in it, in words. */
const UsedFor = ({ ids }: { readonly ids: readonly string[] }) => {
  const text = useText();
  const { language } = useLocale();
  const names = useCategories()
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label[language]);
  return names.length === 0 ? text('designer.unused') : text('designer.used-for', { who: names.join(', ') });
};
