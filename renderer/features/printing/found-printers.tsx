import { Plus, RefreshCw } from 'lucide-react';
import type { FoundPrinter, PrinterView } from '../../../shared/contract/printing.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { NoRows } from '../../ui/list-row.tsx';
import { draftOf, type PrinterDraft } from './printer-draft.ts';
import css from './printers-screen.module.css';

export interface FoundPrintersProps {
  readonly printers: readonly PrinterView[];
  readonly onChoose: (draft: PrinterDraft) => void;
}

/** Printers that this computer knows, or heard on its network, and that are not set up here yet. */
export const FoundPrinters = ({ printers, onChoose }: FoundPrintersProps) => {
  const text = useText();
  // Listening takes seconds: asked for when somebody looks, not whenever a printer has news.
  const { value, isAsking, error, askAgain } = useAnswer('discover', (desk) => desk.printing.discover());
  const known = new Set(printers.map(({ address }) => address));
  const found = error === null ? (value ?? []).filter(({ address }) => !known.has(address)) : [];
  const again = (
    <Button size="small" icon={RefreshCw} disabled={isAsking} onClick={askAgain}>
      {text('printing.look-again')}
    </Button>
  );
  return (
    <Card title={text('printing.found')} note={text('printing.found.note')} actions={again}>
      {found.length === 0 ? (
        <NoRows>{text(isAsking ? 'printing.looking' : 'printing.found.none')}</NoRows>
      ) : (
        <ul>
          {found.map((printer) => (
            <FoundRow key={`${printer.kind} ${printer.address}`} printer={printer} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </Card>
  );
};

interface FoundRowProps {
  readonly printer: FoundPrinter;
  readonly onChoose: (draft: PrinterDraft) => void;
}

const FoundRow = ({ printer, onChoose }: FoundRowProps) => {
  const text = useText();
  const { name, kind, address, model, place, isGuess } = printer;
  const what = [
    text(`printing.place.${place}`),
    text(`printing.kind.${kind}`),
    ...(isGuess ? [text('printing.guess')] : []),
  ];
  return (
    <li className={css.foundRow}>
      <span className={css.foundName}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className={css.message}>{what.join(', ')}</span>
      </span>
      <bdi className={css.address} dir="ltr">
        {[model === name ? '' : model, address].filter(Boolean).join(', ')}
      </bdi>
      <Button
        size="small"
        icon={Plus}
        onClick={() => onChoose(draftOf(printer))}
        aria-label={text('printing.add.named', { name })}
      >
        {text('printing.add.short')}
      </Button>
    </li>
  );
};
