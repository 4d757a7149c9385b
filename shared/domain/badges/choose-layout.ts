import { type PaperNeeds, paperSizeOf } from './badge-paper.ts';

/** What a printer says of the badges that it can print, with its layout or the id of it. */
export interface PrinterPaper<Layout> {
  /** The layout that the printer was given: the size of its paper is what that needs. */
  readonly layout: Layout;
  /** Whether badges of any other size come out as well, as in a folder of files. */
  readonly takesAnySize: boolean;
}

/** Two sizes that are cut from the same paper. */
const SAME_SIZE_MM = 0.5;

const isSameSize = (...layouts: readonly [PaperNeeds, PaperNeeds]): boolean => {
  const [one, other] = [paperSizeOf(layouts[0]), paperSizeOf(layouts[1])];
  return (
    Math.abs(one.widthMm - other.widthMm) <= SAME_SIZE_MM &&
    Math.abs(one.heightMm - other.heightMm) <= SAME_SIZE_MM
  );
};

/** The layout of a badge: that of the person's category where the paper allows it, else that of the printer. */
export const chooseLayout = <Layout extends PaperNeeds>(
  ofCategory: Layout | undefined,
  { layout, takesAnySize }: PrinterPaper<Layout>,
): Layout =>
  ofCategory !== undefined && (takesAnySize || isSameSize(ofCategory, layout)) ? ofCategory : layout;
