import { z } from 'zod';

const millimetres = z.number().min(1).max(2000);
const shift = z.number().min(-50).max(50).default(0);

/** What every kind of printer has; a kind adds its own fields in its own file. */
export const printerProfileBase = z.strictObject({
  /** As people at the desk call it: "Label printer". */
  name: z.string().trim().min(1).max(80),
  media: z.strictObject({ widthMm: millimetres, heightMm: millimetres }).readonly(),
  /** Degrees clockwise by which badges are turned when drawn for this printer. */
  rotate: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).default(0),
  /** Moves the drawing on the paper, to the right and down; found with the calibration page. */
  offsetXMm: shift,
  offsetYMm: shift,
});
