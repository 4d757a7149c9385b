import { TriangleAlert } from 'lucide-react';
import type { HeadComparison } from '../../../../shared/domain/trips/head-count.ts';
import type { RollCall } from '../../../../shared/domain/trips/roll-call.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { VerdictSymbol } from '../../../ui/verdict-symbol.tsx';
import css from './head-count-card.module.css';

export interface HeadStripProps {
  readonly comparison: HeadComparison;
  readonly count: number;
  readonly roll: RollCall;
}

const WORDS: Readonly<Record<Exclude<HeadComparison['kind'], 'not-counted'>, string>> = {
  equal: 'equal',
  missing: 'missing',
  fewer: 'short',
  more: 'over',
  'not-all-scanned': 'not-all-scanned',
};

/** What the count says beside the scans: amber where they do not agree, teal where they do. */
export const HeadStrip = ({ comparison, count, roll }: HeadStripProps) => {
  const text = useText();
  const { kind } = comparison;
  if (kind === 'not-counted') return null;
  const values = {
    count,
    expected: roll.expected,
    aboard: roll.aboard.length,
    by: kind === 'equal' ? 0 : comparison.by,
  };
  const isEqual = kind === 'equal';
  return (
    <div className={classNames(css.strip, isEqual ? css.go : css.wait)} role="status">
      {isEqual ? (
        <VerdictSymbol face="go" sizePx={32} isOnFill />
      ) : (
        <TriangleAlert className={css.icon} size={32} aria-hidden />
      )}
      <div>
        <b>{text(`trips.heads.${WORDS[kind]}`, values)}</b>
        <span>{text(`trips.heads.${WORDS[kind]}.note`, values)}</span>
      </div>
    </div>
  );
};
