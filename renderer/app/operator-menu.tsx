import { LogOut, Minus, Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../locales/language.ts';
import { useLocale, useText } from '../locales/locale-context.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { zoomFrom } from './appearance.ts';
import type { OperatorFacts } from './frame-facts.ts';
import { useEscape } from './keys.ts';
import css from './operator-menu.module.css';
import { APPEARANCES } from './preferences.ts';
import { usePreferences } from './preferences-context.tsx';
import { usePressOutside } from './use-press-outside.ts';

export interface OperatorMenuProps {
  readonly operator: OperatorFacts;
  readonly onChangeOperator?: (() => void) | undefined;
}

/** Who works at this screen and how they like it: language, light, text size. */
export const OperatorMenu = ({ operator, onChangeOperator }: OperatorMenuProps) => {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    if (root.current?.contains(document.activeElement)) root.current.querySelector('button')?.focus();
    setOpen(false);
  };
  useEscape(close, isOpen);
  usePressOutside(root, isOpen, setOpen);
  return (
    <div ref={root} className={css.root}>
      <button
        type="button"
        className={css.opener}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${operator.name}, ${operator.role}`}
        onClick={() => setOpen(!isOpen)}
      >
        <Avatar name={operator.name} />
      </button>
      {isOpen && (
        <div id={id} className={css.panel}>
          <p className={css.person}>
            <b>
              <bdi>{operator.name}</bdi>
            </b>
            <span>{operator.role}</span>
          </p>
          <Wishes />
          {onChangeOperator && <ChangeOperator onChangeOperator={onChangeOperator} />}
        </div>
      )}
    </div>
  );
};

const ChangeOperator = ({ onChangeOperator }: { readonly onChangeOperator: () => void }) => {
  const text = useText();
  return (
    <Button isWide icon={LogOut} onClick={onChangeOperator}>
      {text('app.operator.change')}
    </Button>
  );
};

const Wishes = () => {
  const text = useText();
  const { language, setLanguage } = useLocale();
  const { preferences, change } = usePreferences();
  return (
    <>
      <Segmented
        isWide
        label={text('app.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onValue={setLanguage}
      />
      <Segmented
        isWide
        label={text('app.appearance')}
        value={preferences.appearance}
        options={APPEARANCES.map((value) => ({ value, label: text(`app.appearance.${value}`) }))}
        onValue={(appearance) => change({ appearance })}
      />
      <TextSize percent={preferences.zoomPercent} onPercent={(zoomPercent) => change({ zoomPercent })} />
    </>
  );
};

interface TextSizeProps {
  readonly percent: number;
  readonly onPercent: (percent: number) => void;
}

const TextSize = ({ percent, onPercent }: TextSizeProps) => {
  const text = useText();
  return (
    <fieldset className={css.size}>
      <legend className="sr-only">{text('app.zoom')}</legend>
      <span className={css.sizeName}>{text('app.zoom.now', { percent })}</span>
      <Button
        size="small"
        icon={Minus}
        aria-label={text('app.zoom.smaller')}
        onClick={() => onPercent(zoomFrom(percent, 'smaller'))}
      />
      <Button
        size="small"
        icon={Plus}
        aria-label={text('app.zoom.larger')}
        onClick={() => onPercent(zoomFrom(percent, 'larger'))}
      />
    </fieldset>
  );
};
