import type { MediaSize } from '../../desk/ports/printer-port.ts';

interface Sides {
  readonly sides: readonly string[];
  readonly media: MediaSize;
}

/** The sides of a badge as a document of the web: a page each, as large as the paper, with nothing around. */
export const systemPage = ({ sides, media: { widthMm, heightMm } }: Sides): string => {
  const size = `${widthMm}mm ${heightMm}mm`;
  const style = [
    `@page{size:${size};margin:0}`,
    'html,body{margin:0;padding:0}',
    // A hair less than the paper: rounded up by a driver, it would spill over onto an empty page.
    `div{width:${widthMm}mm;height:${heightMm - 0.1}mm;overflow:hidden;break-inside:avoid}`,
    'div+div{break-before:page}',
    'svg{display:block}',
  ].join('');
  const pages = sides.map((side) => `<div>${side}</div>`).join('');
  return `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${pages}</body></html>`;
};
