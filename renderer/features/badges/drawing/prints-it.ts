import type { PrinterView } from '../../../../shared/contract/printing.ts';
import { chooseLayout } from '../../../../shared/domain/badges/choose-layout.ts';

/** A layout, and the paper that goes through the printer for it. */
interface Papered {
  readonly id: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

const onPaper = ({ id, widthMm, heightMm }: Papered) => ({
  id,
  page: { widthMm, heightMm },
  fold: null,
  sheet: null,
});

/**
 * What a printer does with badges of a layout that was chosen for some categories: prints everybody's in it,
 * just theirs, or nobody's, because its paper is of another size.
 */
export const printsIt = (
  { layout, kind }: Pick<PrinterView, 'layout' | 'kind'>,
  own: Papered | undefined,
  chosen: Papered,
): 'everybody' | 'chosen' | 'nobody' => {
  if (layout === chosen.id) return 'everybody';
  if (own === undefined) return 'chosen';
  const paper = { layout: onPaper(own), takesAnySize: kind === 'pdf-folder' };
  return chooseLayout(onPaper(chosen), paper).id === chosen.id ? 'chosen' : 'nobody';
};
