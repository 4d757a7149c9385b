import { PAPER } from '../../../shared/domain/badges/badge-colours.ts';
import type {
  DisplayItem,
  DisplayList,
  GlyphsItem,
  ImageItem,
  QrItem,
  RectItem,
} from '../../../shared/domain/badges/display-list.ts';
import { qrOutline } from '../../../shared/domain/badges/qr-outline.ts';
import { assertNever } from '../../../shared/domain/closed.ts';
import type { GlyphOutlines } from './glyph-outlines.ts';

/** Draws a badge as SVG with outlines instead of letters, so that the preview is what the printer gets. */
export const svgBadge = (badge: DisplayList, outlines: GlyphOutlines): string => {
  const { widthMm, heightMm } = badge.page;
  const items = badge.items.map((item) => svgItem(item, outlines)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}">` +
    `<title>${escaped(badge.title)}</title><rect width="${widthMm}" height="${heightMm}" fill="${PAPER}"/>${items}</svg>`
  );
};

const svgItem = (item: DisplayItem, outlines: GlyphOutlines): string => {
  const { turn } = item;
  const turned = turn ? ` transform="rotate(${mm(turn.degrees)} ${mm(turn.xMm)} ${mm(turn.yMm)})"` : '';
  return `<g data-element="${escaped(item.element)}"${turned}>${shape(item, outlines)}</g>`;
};

const shape = (item: DisplayItem, outlines: GlyphOutlines): string => {
  switch (item.kind) {
    case 'glyphs':
      return `<path fill="${item.colour}" d="${glyphPath(item, outlines)}"/>`;
    case 'qr':
      return qr(item);
    case 'image':
      return image(item);
    case 'rect':
      return rect(item);
    case 'line': {
      const [x1, y1] = item.fromMm;
      const [x2, y2] = item.toMm;
      return `<path fill="none" stroke="${item.stroke}" stroke-width="${mm(item.strokeMm)}" d="M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}"/>`;
    }
    default:
      return assertNever(item);
  }
};

const glyphPath = ({ font, sizeMm, xMm, baselineMm, glyphs }: GlyphsItem, outlines: GlyphOutlines): string =>
  glyphs
    .flatMap(({ id, xEm, yEm }) =>
      outlines(font, id).map(
        ({ type, values }) =>
          type +
          values
            .map((value, at) =>
              mm(at % 2 === 0 ? xMm + (xEm + value) * sizeMm : baselineMm - (yEm + value) * sizeMm),
            )
            .join(' '),
      ),
    )
    .join('');

const qr = ({ xMm, yMm, sizeMm, quietMm, rows, colour }: QrItem): string => {
  const outer = mm(sizeMm + 2 * quietMm);
  const moduleMm = sizeMm / rows.length;
  const loops = qrOutline(rows).map(
    (loop) => `M${loop.map(([x, y]) => `${mm(xMm + x * moduleMm)} ${mm(yMm + y * moduleMm)}`).join('L')}Z`,
  );
  return (
    `<rect x="${mm(xMm - quietMm)}" y="${mm(yMm - quietMm)}" width="${outer}" height="${outer}" fill="${PAPER}"/>` +
    `<path fill="${colour}" fill-rule="evenodd" d="${loops.join('')}"/>`
  );
};

const image = ({ xMm, yMm, widthMm, heightMm, fit, data }: ImageItem): string =>
  `<image x="${mm(xMm)}" y="${mm(yMm)}" width="${mm(widthMm)}" height="${mm(heightMm)}" preserveAspectRatio="${fit === 'contain' ? 'xMidYMid' : 'none'}" href="${escaped(data)}"/>`;

const rect = ({ xMm, yMm, widthMm, heightMm, fill, stroke, strokeMm, radiusMm }: RectItem): string =>
  `<rect x="${mm(xMm)}" y="${mm(yMm)}" width="${mm(widthMm)}" height="${mm(heightMm)}" rx="${mm(radiusMm)}" fill="${fill ?? 'none'}"` +
  `${stroke === null ? '' : ` stroke="${stroke}" stroke-width="${mm(strokeMm)}"`}/>`;

const mm = (value: number): string => String(Math.round(value * 1000) / 1000);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
