import { createRequire } from 'node:module';
import { decode } from 'fast-png';
import type * as Zebrash from 'zpl-renderer-js';
import { type Bitmap, blankBitmap, setDot } from '../../../electron/desk/ports/bitmap.ts';

// Its CommonJS build: the other one names a source map that is not in the package. Typed by the package itself.
const { ready } = createRequire(import.meta.url)('zpl-renderer-js') as typeof Zebrash;

/** Draws a label with Zebrash, a renderer that others wrote, and gives its dots. */
export const decodeZpl = async (
  job: Uint8Array,
  like: Pick<Bitmap, 'widthDots' | 'heightDots' | 'dpi'>,
): Promise<Bitmap> => {
  const { api } = await ready;
  const perMm = like.dpi === 203 ? 8 : 12;
  // Of exactly the size of the label: on a larger one it would be set in the middle.
  const [widthMm, heightMm] = [like.widthDots / perMm, like.heightDots / perMm];
  const png = await api.zplToBase64Async(Buffer.from(job).toString('latin1'), widthMm, heightMm, perMm);
  const { width, height, channels, data } = decode(Buffer.from(png, 'base64'));
  const bitmap = blankBitmap(like.widthDots, like.heightDots, like.dpi);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * channels] ?? 255) >= 128) continue;
      if (x >= like.widthDots || y >= like.heightDots)
        throw new Error(`ink outside of the label: ${x}, ${y}`);
      setDot(bitmap, x, y, true);
    }
  return bitmap;
};
