/** Words on a sheet: as large as they fit, on one line unless said otherwise. `x` is measured from where the page begins to be read. */
export interface SheetText {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly text: string;
  readonly sizePt: number;
  readonly weight: 'medium' | 'bold';
  readonly align: 'start' | 'center' | 'end';
  readonly maxLines: number;
  /** `#rrggbb` */
  readonly colour: string;
}

/** A box to tick, or with no height a line to write on. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly strokeMm: number;
  readonly fill: string | null;
}

/** One page of a list or a form, in millimetres. Read from the right it is mirrored as a whole. */
export interface SheetPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: readonly SheetText[];
  readonly boxes: readonly SheetBox[];
}
