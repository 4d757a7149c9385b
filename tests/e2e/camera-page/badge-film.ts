import { writeFileSync } from 'node:fs';
import { create } from 'qrcode';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_PER_SECOND = 10;
const MODULE_PX = 8;
const QUIET_MODULES = 4;
const WALL = 90;

/** Brightness of one frame: a grey wall, with a white badge and its code in the middle where there is one. */
const drawFrame = (text: string | null): Uint8Array => {
  const frame = new Uint8Array(WIDTH * HEIGHT).fill(WALL);
  if (text === null) return frame;
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = (modules.size + 2 * QUIET_MODULES) * MODULE_PX;
  const [left, top] = [(WIDTH - side) / 2, (HEIGHT - side) / 2];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [x, y].map((pixel) => Math.floor(pixel / MODULE_PX) - QUIET_MODULES) as [
        number,
        number,
      ];
      const isInside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
      const isDark = isInside && modules.get(row, column) === 1;
      frame[(top + y) * WIDTH + left + x] = isDark ? 20 : 235;
    }
  }
  return frame;
};

/** Writes a film for Chromium's fake camera (Y4M): a badge for two seconds, then two seconds of wall, again and again. */
export const writeBadgeFilm = (file: string, text: string): void => {
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`;
  const colour = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const pictures = [drawFrame(text), drawFrame(null)];
  const frames = pictures.flatMap((picture) =>
    Array.from({ length: 2 * FRAMES_PER_SECOND }, () =>
      Buffer.concat([Buffer.from('FRAME\n'), picture, colour]),
    ),
  );
  writeFileSync(file, Buffer.concat([Buffer.from(header), ...frames]));
};
