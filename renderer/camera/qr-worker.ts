import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { sharpened } from './sharpen.ts';
import type { DecodeRequest, WorkerAnswer } from './worker-messages.ts';
import { QR_OPTIONS, ZXING_FILES } from './zxing-setup.ts';

const answer = (message: WorkerAnswer): void => postMessage(message);

const sizeOf = (picture: DecodeRequest['picture']) =>
  'displayWidth' in picture
    ? { width: picture.displayWidth, height: picture.displayHeight }
    : { width: picture.width, height: picture.height };

const pixelsOf = (picture: DecodeRequest['picture']): ImageData => {
  const { width, height } = sizeOf(picture);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser has no canvas in workers');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, width, height);
};

const decode = async (pixels: ImageData): Promise<readonly string[]> =>
  (await readBarcodes(pixels, QR_OPTIONS)).filter((result) => result.isValid).map((result) => result.text);

/** What the first look misses, a sharpened copy often shows: badges out of focus. */
const decodeTwice = async (pixels: ImageData): Promise<readonly string[]> => {
  const codes = await decode(pixels);
  if (codes.length > 0) return codes;
  const { width, height } = pixels;
  const copy = new ImageData(width, height);
  copy.data.set(sharpened(pixels));
  return decode(copy);
};

const serve = async ({ number, picture }: DecodeRequest): Promise<void> => {
  try {
    answer({ kind: 'decoded', number, codes: await decodeTwice(pixelsOf(picture)) });
  } catch (problem) {
    answer({ kind: 'failed', why: String(problem) });
  } finally {
    picture.close();
  }
};

addEventListener('message', (event: MessageEvent<DecodeRequest>) => void serve(event.data));
prepareZXingModule({ ...ZXING_FILES, fireImmediately: true }).then(
  () => answer({ kind: 'ready' }),
  (problem: unknown) => answer({ kind: 'failed', why: String(problem) }),
);
