import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { LAYOUT_KINDS, PaperNeeds, PaperSize } from '../../../shared/domain/badges/badge-paper.ts';
import type { PrinterPaper } from '../../../shared/domain/badges/choose-layout.ts';
import type { Drawing, DrawnPages } from './printer-port.ts';

/** A badge ready to print, or why there is none. `interrupted`: ask again. */
export type MadeBadge =
  | {
      readonly kind: 'made';
      readonly pages: DrawnPages;
      readonly title: string;
      /** The size of the pages before they were turned. */
      readonly page: PaperSize;
      /** Whether the layout is for a roll that is cut. */
      readonly isRoll: boolean;
    }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'cannot-be-drawn'; readonly detail: string }
  | { readonly kind: 'interrupted' };

interface PrintableLayout extends PaperNeeds {
  readonly name: string;
  readonly kind: (typeof LAYOUT_KINDS)[number];
  /** Labels of its size, or a roll that is cut. */
  readonly media: BadgeLayout['media'];
}

/** The printer that a badge is made for, with the id of its layout. */
export type BadgePaper = PrinterPaper<string>;

/** What a test print shows. */
export interface Trial {
  readonly printerName: string;
  readonly layoutId: string;
  /** The person whose name it shows, on a sign the activity; empty for the printer's name and letters of every script. */
  readonly shownId: string;
}

/** How the pages are wanted, and what calls them off. */
export interface Making {
  readonly drawing: Drawing;
  readonly signal: AbortSignal;
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
  badge(attendeeId: string, paper: BadgePaper, making: Making): Promise<MadeBadge>;
  trial(trial: Trial, making: Making): Promise<MadeBadge>;
  /** A page of the size of a layout that shows how a printer sets its paper. */
  calibration(printerName: string, layoutId: string, making: Making): Promise<MadeBadge>;
}
