import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { HardestNames } from '../../../../shared/contract/badge-drawing.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { NEAR_M, readableFromM } from '../drawing/readable.ts';
import css from './panels.module.css';

export interface ReadableProps {
  readonly hardest: HardestNames | null;
  /** Signs have titles in place of names. */
  readonly isSign: boolean;
}

/** From how far the smallest of the hardest names is read, and how many were measured to say so. */
export const Readable = ({ hardest, isSign }: ReadableProps) => {
  const text = useText();
  const { number } = useFormats();
  if (hardest === null || hardest.smallestNamePt === null) return null;
  const metres = readableFromM(hardest.smallestNamePt);
  const isNear = metres < NEAR_M;
  const Icon = isNear ? TriangleAlert : CircleCheck;
  const size = number(hardest.smallestNamePt);
  const what = isSign ? 'designer.readable.titles' : 'designer.readable';
  return (
    <section className={css.readable} data-near={isNear} aria-labelledby="designer-readable">
      <h2 id="designer-readable">
        <Icon size={20} aria-hidden />
        {text('designer.readable', { metres })}
      </h2>
      <p>
        {hardest.measured >= hardest.total
          ? text(`${what}.all`, { size })
          : text(`${what}.hardest`, {
              size,
              measured: number(hardest.measured),
              total: number(hardest.total),
            })}
      </p>
    </section>
  );
};
