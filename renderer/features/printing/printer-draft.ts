import type { PrinterView } from '../../../shared/contract/printing.ts';

/** A printer on its way to the list: an empty id is a new one. */
export type PrinterDraft = Pick<PrinterView, 'id' | 'name' | 'kind' | 'address' | 'layout'> & {
  /** Left out by a new printer, which is made for as most are. */
  readonly profile?: PrinterView['profile'];
};

/** A folder is what works everywhere, and what organisers try first. */
export const NEW_PRINTER: PrinterDraft = { id: '', name: '', kind: 'pdf-folder', address: '', layout: '' };

export interface LayoutView {
  readonly id: string;
  readonly name: string;
}
