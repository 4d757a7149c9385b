import { DoorClosed, DoorOpen, Unplug } from 'lucide-react';
import type { MusterCounts, MusterExits } from '../../../shared/contract/muster.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import css from './muster-numbers.module.css';

export interface MusterNumbersProps {
  readonly overview: { readonly counts: MusterCounts; readonly exits: MusterExits } | null;
  readonly error: unknown;
}

/** How many are still to be found, and how far the list can be trusted. */
export const MusterNumbers = ({ overview, error }: MusterNumbersProps) => {
  const sayTrouble = useTroubleText();
  if (overview === null)
    return error === null ? (
      <Skeleton heightPx={150} />
    ) : (
      <Notice tone="act" icon={Unplug}>
        {sayTrouble(error)}
      </Notice>
    );
  return (
    <section className={css.numbers}>
      <Open counts={overview.counts} />
      <Exits exits={overview.exits} />
    </section>
  );
};

const Open = ({ counts }: { readonly counts: MusterCounts }) => {
  const text = useText();
  const formats = useFormats();
  const { open, safe, missing } = counts;
  const all = open + safe + missing;
  return (
    <div>
      <p className={css.open}>
        <b className={css.big}>{formats.number(open)}</b>
        <span className={css.of}>
          {text('muster.open', { count: open })}
          <span>{text('muster.of', { count: all })}</span>
        </span>
      </p>
      <div className={css.bar} aria-hidden="true">
        <span className={css.safe} style={{ inlineSize: `${all === 0 ? 0 : (safe / all) * 100}%` }} />
        <span className={css.missing} style={{ inlineSize: `${all === 0 ? 0 : (missing / all) * 100}%` }} />
      </div>
      <p className={css.marks}>
        <span>{text('muster.safe.count', { count: safe })}</span>
        <span>{text('muster.missing.count', { count: missing })}</span>
      </p>
    </div>
  );
};

const Exits = ({ exits }: { readonly exits: MusterExits }) => {
  const text = useText();
  const isTrusted = exits.doors > 0 && exits.scannedDoors === exits.doors && exits.isEntranceScanned;
  return (
    <Notice tone={isTrusted ? 'fine' : 'act'} icon={isTrusted ? DoorClosed : DoorOpen}>
      {exits.doors === 0 ? text('muster.exits.no-doors') : text('muster.exits', { ...exits })}{' '}
      {text(exits.isEntranceScanned ? 'muster.exits.entrance' : 'muster.exits.no-entrance')}
    </Notice>
  );
};
