import { Plus, RefreshCw } from 'lucide-react';
import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { NoRows } from '../../ui/list-row.tsx';
import { NEW_PRINTER, type PrinterDraft } from './printer-draft.ts';
import css from './printers-screen.module.css';

/** Printers that this computer knows and that are not set up here yet. */
export const FoundPrinters = ({ onChoose }: { readonly onChoose: (draft: PrinterDraft) => void }) => {
  const text = useText();
  const {
    value: found,
    isAsking,
    error,
    askAgain,
  } = useAnswer('discover', (desk) => desk.printing.discover(), ['printers']);
  const again = (
    <Button size="small" icon={RefreshCw} disabled={isAsking} onClick={askAgain}>
      {text('printing.look-again')}
    </Button>
  );
  const none = text(isAsking ? 'printing.looking' : 'printing.found.none');
  return (
    <Card title={text('printing.found')} note={text('printing.found.note')} actions={again}>
      {error !== null || !found || found.length === 0 ? (
        <NoRows>{none}</NoRows>
      ) : (
        <ul>
          {found.map(({ name, kind, address }) => (
            <li key={address} className={css.foundRow}>
              <b>
                <bdi>{name}</bdi>
              </b>
              <bdi className={css.address} dir="ltr">
                {address}
              </bdi>
              <Button
                size="small"
                icon={Plus}
                onClick={() => onChoose({ ...NEW_PRINTER, name, kind, address })}
                aria-label={text('printing.add.named', { name })}
              >
                {text('printing.add.short')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
