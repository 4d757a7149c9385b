import { create } from 'qrcode';
import { useMemo } from 'react';
import { qrOutline } from '../../shared/domain/badges/qr-outline.ts';
import css from './qr-code.module.css';

/** Modules of white around the code; readers need them. */
const QUIET = 4;

export interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
}

const pathOf = (text: string): { readonly d: string; readonly size: number } => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => (modules.get(row, column) === 1 ? '1' : '0')).join(
      '',
    ),
  );
  const loops = qrOutline(rows).map(
    (loop) => `M${loop.map(([x, y]) => `${x + QUIET} ${y + QUIET}`).join('L')}Z`,
  );
  return { d: loops.join(''), size: modules.size + 2 * QUIET };
};

/** A QR code, dark on white in every light: readers do not like it the other way round. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { d, size } = useMemo(() => pathOf(text), [text]);
  return (
    <svg className={css.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <title>{label}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" fillRule="evenodd" />
    </svg>
  );
};
