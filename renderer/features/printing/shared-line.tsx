import { Share2 } from 'lucide-react';
import type { PrinterView } from '../../../shared/contract/printing.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Chip } from '../../ui/chip.tsx';
import css from './printers-screen.module.css';

/** As what it is added at another desk: with pages or with exact dots. */
const kindThere = (kind: PrinterView['kind']): 'ipp' | 'ipp-dots' =>
  kind === 'ipp' || kind === 'pdf-folder' ? 'ipp' : 'ipp-dots';

/** Whether other desks can print on a printer, under which address, and how much they did; nothing of one that is not shared. */
export const SharedLine = ({ printer }: { readonly printer: Pick<PrinterView, 'kind' | 'sharing'> }) => {
  const text = useText();
  const { state, address, badges } = printer.sharing;
  if (state === 'off') return null;
  return (
    <p className={css.shared}>
      <Chip icon={Share2}>{text('printing.shared.chip')}</Chip>
      <span>{text(`printing.sharing.${state}`)}</span>
      {address !== '' && (
        <>
          <bdi className={css.address} dir="ltr">
            {address}
          </bdi>
          <span>
            {text('printing.sharing.kind', { kind: text(`printing.kind.${kindThere(printer.kind)}`) })}
          </span>
        </>
      )}
      <span>{text('printing.sharing.badges', { count: badges })}</span>
    </p>
  );
};
