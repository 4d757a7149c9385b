import { X } from 'lucide-react';
import { useText } from '../locales/locale-context.tsx';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import type { KeyHint } from './area.ts';
import { useEscape } from './keys.ts';
import css from './keys-panel.module.css';

const EVERYWHERE: readonly KeyHint[] = [
  { keys: 'F1', labelKey: 'app.key.keys' },
  { keys: 'Ctrl+K', labelKey: 'app.key.search' },
  { keys: 'Ctrl+1', labelKey: 'app.key.areas' },
  { keys: 'Ctrl+M', labelKey: 'app.key.sound' },
  { keys: 'Ctrl++', labelKey: 'app.key.larger' },
  { keys: 'Ctrl+-', labelKey: 'app.key.smaller' },
  { keys: 'Ctrl+0', labelKey: 'app.key.usual' },
  { keys: 'Esc', labelKey: 'app.key.escape' },
];

interface KeysPanelProps {
  readonly areaLabel: string;
  readonly areaKeys: readonly KeyHint[];
  readonly onClose: () => void;
}

/** The keys of this screen, beside it: takes no focus and stops no scan. */
export const KeysPanel = ({ areaLabel, areaKeys, onClose }: KeysPanelProps) => {
  const text = useText();
  useEscape(onClose);
  return (
    <aside className={css.panel} aria-label={text('app.keys')}>
      <header className={css.header}>
        <h2 className={css.title}>{text('app.keys')}</h2>
        <Button variant="quiet" size="small" icon={X} aria-label={text('app.keys.close')} onClick={onClose} />
      </header>
      {areaKeys.length > 0 && <KeyList title={areaLabel} hints={areaKeys} />}
      <KeyList title={text('app.keys.everywhere')} hints={EVERYWHERE} />
    </aside>
  );
};

const KeyList = ({ title, hints }: { readonly title: string; readonly hints: readonly KeyHint[] }) => {
  const text = useText();
  return (
    <section>
      <h3 className={css.heading}>{title}</h3>
      <dl className={css.list}>
        {hints.map((hint) => (
          <div key={hint.keys} className={css.row}>
            <dt>
              <Kbd keys={hint.keys} />
            </dt>
            <dd>{text(hint.labelKey)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
