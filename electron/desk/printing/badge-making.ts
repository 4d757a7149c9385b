/** A badge ready to print, or why there is none. `interrupted`: ask again. */
export type MadeBadge =
  | { readonly kind: 'made'; readonly pdf: Uint8Array; readonly title: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'cannot-be-drawn'; readonly detail: string }
  | { readonly kind: 'interrupted' };

interface PrintableLayout {
  readonly name: string;
  readonly page: { readonly widthMm: number; readonly heightMm: number };
}

/** What printing needs of badges. The badges feature brings it; the two do not know each other. */
export interface BadgeMaking {
  readonly layouts: ReadonlyMap<string, PrintableLayout>;
  readonly codes: {
    /** Sees to it that the code on the badge is the person's, inside the transaction that is open. */
    recordedCodeOf(attendeeId: string, operatorId: string): string;
  };
  /** Gets ready, so that the first guest does not wait. */
  warmUp(): void;
  pdf(attendeeId: string, layoutId: string, signal: AbortSignal): Promise<MadeBadge>;
  trialPdf(printerName: string, layoutId: string, signal: AbortSignal): Promise<MadeBadge>;
}
