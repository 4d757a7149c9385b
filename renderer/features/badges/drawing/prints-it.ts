import type { PrinterView } from '../../../../shared/contract/printing.ts';
import { chooseLayout } from '../../../../shared/domain/badges/choose-layout.ts';

interface Sized {
  readonly id: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

const paged = ({ id, widthMm, heightMm }: Sized) => ({ id, page: { widthMm, heightMm } });

/**
 * What a printer does with badges of a layout that was chosen for some categories: prints everybody's in it,
 * just theirs, or nobody's, because its paper is of another size.
 */
export const printsIt = (
  { layout, kind }: Pick<PrinterView, 'layout' | 'kind'>,
  own: Sized | undefined,
  chosen: Sized,
): 'everybody' | 'chosen' | 'nobody' => {
  if (layout === chosen.id) return 'everybody';
  if (own === undefined) return 'chosen';
  const paper = { layout: paged(own), takesAnySize: kind === 'pdf-folder' };
  return chooseLayout(paged(chosen), paper).id === chosen.id ? 'chosen' : 'nobody';
};
