import { create } from 'qrcode';
import type { EncodeQr } from '../../../shared/domain/badges/text-shaper.ts';

/** QR codes by the `qrcode` package. */
export const encodeQr: EncodeQr = (text, level) => {
  try {
    const { modules } = create(text, { errorCorrectionLevel: level });
    return { count: modules.size, isDark: (column, row) => modules.get(row, column) === 1 };
  } catch (error) {
    // The package has no kind of error of its own; too much text is the only thing that can be wrong here.
    if (error instanceof Error && /too big|amount of data/i.test(error.message)) return undefined;
    throw error;
  }
};
