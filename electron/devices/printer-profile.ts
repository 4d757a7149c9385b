import { z } from 'zod';
import { printProfile } from '../../shared/contract/printing.ts';

const millimetres = z.number().min(1).max(2000);

/** What every kind of printer has; a kind adds its own fields in its own file. */
export const printerProfileBase = z.strictObject({
  /** As people at the desk call it: "Label printer". */
  name: z.string().trim().min(1).max(80),
  media: z.strictObject({ widthMm: millimetres, heightMm: millimetres }).readonly(),
  /** How badges are made for it. */
  profile: printProfile.prefault({}),
});
