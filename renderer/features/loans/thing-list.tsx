import { Headphones } from 'lucide-react';
import type { LoanKind } from '../../../shared/contract/loans.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import css from './loans-screen.module.css';

export interface ThingListProps {
  readonly things: readonly LoanKind[];
  readonly current: string;
  readonly onPick: (checkpointId: string) => void;
}

/** What there is to lend, each with how many are out. */
export const ThingList = ({ things, current, onPick }: ThingListProps) => {
  const text = useText();
  const formats = useFormats();
  return (
    <ul className={css.things}>
      {things.map(({ checkpointId, name, out, stock, returned }) => (
        <li key={checkpointId}>
          <button
            type="button"
            className={css.thing}
            aria-current={checkpointId === current || undefined}
            onClick={() => onPick(checkpointId)}
          >
            <Headphones className={css.icon} aria-hidden />
            <b className={css.name}>
              <bdi>{name}</bdi>
            </b>
            <span className={css.out}>{formats.number(out)}</span>
            <span className={css.of}>
              {stock === null ? text('loans.out', { count: out }) : text('loans.out.of', { stock })}
              <span>{text('loans.returned', { count: returned })}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
