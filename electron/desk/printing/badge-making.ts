import type { LAYOUT_KINDS, PaperNeeds, PaperSize } from '../../../shared/domain/badges/badge-paper.ts';
import type { PrinterPaper } from '../../../shared/domain/badges/choose-layout.ts';

/** A badge ready to print, or why there is none. `interrupted`: ask again. */
export type MadeBadge =
  | { readonly kind: 'made'; readonly pdf: Uint8Array; readonly title: string; readonly page: PaperSize }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'cannot-be-drawn'; readonly detail: string }
  | { readonly kind: 'interrupted' };

interface PrintableLayout extends PaperNeeds {
  readonly name: string;
  readonly kind: (typeof LAYOUT_KINDS)[number];
}

/** The printer that a badge is made for, with the id of its layout. */
export type BadgePaper = PrinterPaper<string>;

/** What a test print shows. */
export interface Trial {
  readonly printerName: string;
  readonly layoutId: string;
  /** The person whose name it shows, or empty. */
  readonly shownId: string;
}

/** What printing needs of badges. The badges feature brings it; the two do not know each other. */
export interface BadgeMaking {
  /** Looked up when they are needed: organisers draw new ones while the desk is open. */
  readonly layouts: Pick<ReadonlyMap<string, PrintableLayout>, 'get' | 'has'> &
    Iterable<[string, PrintableLayout]>;
  readonly codes: {
    /** Sees to it that the code on the badge is the person's, inside the transaction that is open. */
    recordedCodeOf(attendeeId: string, operatorId: string): string;
  };
  /** Gets ready, so that the first guest does not wait. */
  warmUp(): void;
  /** The badge in the layout of its category where the paper allows it, else in the printer's. */
  pdf(attendeeId: string, paper: BadgePaper, signal: AbortSignal): Promise<MadeBadge>;
  trialPdf(trial: Trial, signal: AbortSignal): Promise<MadeBadge>;
  /** A page of the size of a layout that shows how a printer sets its paper. */
  calibrationPdf(printerName: string, layoutId: string, signal: AbortSignal): Promise<MadeBadge>;
}
