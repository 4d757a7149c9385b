import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { INVITED } from '../../../shared/domain/screens/invited.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import css from './devices-screen.module.css';

export interface MadeLink {
  readonly audience: (typeof INVITED)[number];
  readonly name: string;
  readonly link: string;
}

/** The link as a text and as a code to scan. It works once. */
export const LinkToScreen = ({ made }: { readonly made: MadeLink }) => {
  const text = useText();
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const { audience, name, link } = made;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      announce('status', text('screens.copied'));
    } catch {
      // Without the right to the clipboard the text is there to be selected.
      setCopied(false);
    }
  };
  return (
    <div className={css.made}>
      <QrCode text={link} label={text('screens.code', { name })} />
      <div className={css.link}>
        <p className={css.for}>{text(`screens.made.${audience}`, { name })}</p>
        <input
          className={css.address}
          dir="ltr"
          readOnly
          value={link}
          aria-label={text('screens.link')}
          onFocus={(event) => event.target.select()}
        />
        <div className={css.buttons}>
          <Button icon={isCopied ? Check : Copy} onClick={() => void copy()}>
            {text(isCopied ? 'screens.copied' : 'screens.copy')}
          </Button>
        </div>
        <p className={css.hint}>{text('screens.once')}</p>
      </div>
    </div>
  );
};
