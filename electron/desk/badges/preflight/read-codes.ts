import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { CodePicture } from './code-picture.ts';

/** Reads the QR codes of a picture: what each says. */
export type ReadCodes = (picture: CodePicture) => Promise<readonly string[]>;

/** Opens the decoder that the cameras of doors use, from its own file: left to itself it would ask the internet. */
export const openCodeReader = (): ReadCodes => {
  let loaded: Promise<unknown> | null = null;
  const load = (): Promise<unknown> => {
    const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
    return prepareZXingModule({
      overrides: { wasmBinary: new Uint8Array(wasm).buffer },
      fireImmediately: true,
    });
  };
  return async (picture) => {
    // Not before somebody looks: desks that only print never load it.
    loaded ??= load();
    await loaded;
    const results = await readBarcodes(
      { ...picture, colorSpace: 'srgb' },
      { formats: ['QRCode'], textMode: 'Plain' },
    );
    return results.filter(({ isValid }) => isValid).map(({ text }) => text);
  };
};
