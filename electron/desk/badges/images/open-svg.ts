import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import type { OpenImage } from './drawn-image.ts';
import { ImageRefusal } from './image-refusal.ts';
import { type Pixels, paintOnPaper } from './pixels.ts';
import { checkSvg } from './svg-check.ts';
import { svgText } from './svg-text.ts';

const PX_PER_INCH = 96;
const FONT = 'Noto Sans';

/** Opens a drawing. Text in it is drawn with the fonts of badges. Once in a thread, as the renderer starts only once. */
export const openSvg = async (file: Buffer, fontsFolder: string): Promise<OpenImage> => {
  const svg = svgText(file);
  const notes = checkSvg(svg);
  const require = createRequire(import.meta.url);
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const options = {
    background: '#ffffff',
    font: /<(?:[\w-]+:)?text[\s>]/iu.test(svg) ? fontsOf(fontsFolder) : { fontBuffers: [] },
  } satisfies ResvgRenderOptions;
  const { width, height } = parse(svg, options);
  const toMm = (px: number): number => (px / PX_PER_INCH) * 25.4;
  return {
    size: { widthMm: toMm(width), heightMm: toMm(height) },
    most: null,
    pages: 1,
    notes,
    draw: async (wanted) => {
      const drawing = parse(svg, { ...options, fitTo: { mode: 'width', value: wanted.width } });
      return opaque(drawing.render());
    },
  };
};

const fontsOf = (folder: string) => ({
  fontBuffers: readdirSync(folder)
    .filter((name) => /-(?:Medium|Bold)\.ttf$/.test(name))
    .map((name) => readFileSync(join(folder, name))),
  defaultFontFamily: FONT,
  sansSerifFamily: FONT,
  serifFamily: FONT,
  monospaceFamily: FONT,
});

const parse = (svg: string, options: ResvgRenderOptions): InstanceType<typeof Resvg> => {
  try {
    return new Resvg(svg, options);
  } catch (error) {
    const isSizeless = String(error).includes('invalid size');
    throw new ImageRefusal(isSizeless ? 'no-size' : 'damaged');
  }
};

const opaque = (drawn: ReturnType<InstanceType<typeof Resvg>['render']>): Pixels => {
  const { pixels } = drawn;
  return paintOnPaper(drawn, (at) => [
    pixels[at * 4] ?? 0,
    pixels[at * 4 + 1] ?? 0,
    pixels[at * 4 + 2] ?? 0,
    255,
  ]);
};
