import type { PrepareZXingModuleOptions, ReaderOptions } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** The decoder's own file, from our own origin: left to itself it would ask a server on the internet. */
export const ZXING_FILES = {
  overrides: {
    locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path),
  },
} satisfies PrepareZXingModuleOptions;

/** QR codes as they are. Its thorough ways stay on: without them half of the small codes are lost. */
export const QR_OPTIONS: ReaderOptions = { formats: ['QRCode'], textMode: 'Plain' };
