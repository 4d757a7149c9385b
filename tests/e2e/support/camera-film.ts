import { closeSync, openSync, writeSync } from 'node:fs';
import { create } from 'qrcode';

/** One picture that the camera sees for a while: a badge with this code, or only the wall. */
export type Scene = {
  readonly code: string | null;
  readonly seconds: number;
  /** How large the code is: three is a badge at arm's length. */
  readonly modulePx?: number;
};

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_PER_SECOND = 5;
const LARGE_MODULE_PX = 8;
const QUIET_MODULES = 4;
const WALL = 90;

/** Brightness of one frame: a grey wall, with a white badge and its code in the middle where there is one. */
const drawFrame = ({ code, modulePx = LARGE_MODULE_PX }: Scene): Uint8Array => {
  const frame = new Uint8Array(WIDTH * HEIGHT).fill(WALL);
  if (code === null) return frame;
  const { modules } = create(code, { errorCorrectionLevel: 'M' });
  const side = (modules.size + 2 * QUIET_MODULES) * modulePx;
  const [left, top] = [(WIDTH - side) / 2, (HEIGHT - side) / 2].map(Math.floor) as [number, number];
  const moduleAt = (pixel: number) => Math.floor(pixel / modulePx) - QUIET_MODULES;
  const isInside = (place: number) => place >= 0 && place < modules.size;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [moduleAt(x), moduleAt(y)];
      const isDark = isInside(column) && isInside(row) && modules.get(row, column) === 1;
      frame[(top + y) * WIDTH + left + x] = isDark ? 20 : 235;
    }
  }
  return frame;
};

/** Writes a film for Chromium's fake camera (Y4M, a brightness plane and two of neutral colour); it is shown again and again. */
export const writeCameraFilm = (file: string, scenes: readonly Scene[]): void => {
  const colour = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const film = openSync(file, 'w');
  writeSync(film, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`);
  for (const scene of scenes) {
    const frame = Buffer.concat([Buffer.from('FRAME\n'), drawFrame(scene), colour]);
    for (let left = scene.seconds * FRAMES_PER_SECOND; left > 0; left -= 1) writeSync(film, frame);
  }
  closeSync(film);
};
