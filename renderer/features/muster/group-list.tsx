import { Bus, ChevronRight, CircleHelp, DoorOpen, House, type LucideIcon, Users } from 'lucide-react';
import type { MusterCounts, MusterGroup } from '../../../shared/contract/muster.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import css from './group-list.module.css';
import { useGroupName, useGroupTitle } from './muster-words.ts';
import type { Grouping } from './use-muster-numbers.ts';

export interface GroupListProps {
  readonly by: Grouping;
  readonly onBy: (by: Grouping) => void;
  /** Null until the desk has answered. */
  readonly groups: readonly MusterGroup[] | null;
  readonly counts: MusterCounts | null;
  /** Empty where all people are shown. */
  readonly current: string;
  readonly onPick: (group: MusterGroup | null) => void;
}

const ICONS: Readonly<Record<MusterGroup['kind'], LucideIcon>> = {
  room: DoorOpen,
  bus: Bus,
  house: House,
  unlisted: CircleHelp,
  delegation: Users,
  'no-delegation': Users,
};

/** Rooms, buses and the house, or delegations, each with how many are still open. */
export const GroupList = (props: GroupListProps) => {
  const text = useText();
  const name = useGroupName();
  const title = useGroupTitle();
  const { groups, counts, current, onPick } = props;
  return (
    <section className={css.groups} aria-label={text('muster.groups')}>
      <Segmented
        isWide
        label={text('muster.by')}
        value={props.by}
        options={[
          { value: 'place', label: text('muster.by.place') },
          { value: 'delegation', label: text('muster.by.delegation') },
        ]}
        onValue={props.onBy}
      />
      {groups === null && <Skeleton heightPx={220} />}
      {groups !== null && (
        <ul className={css.rows}>
          {counts !== null && (
            <Row
              icon={Users}
              name={text('muster.everybody')}
              note=""
              counts={counts}
              isCurrent={current === ''}
              onPick={() => onPick(null)}
            />
          )}
          {groups.map((group) => (
            <Row
              key={group.id}
              icon={ICONS[group.kind]}
              name={name(group)}
              note={title(group)}
              counts={group.counts}
              isCurrent={group.id === current}
              onPick={() => onPick(group)}
            />
          ))}
        </ul>
      )}
      {groups?.length === 0 && <p className={css.none}>{text('muster.nobody')}</p>}
    </section>
  );
};

interface RowProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly note: string;
  readonly counts: MusterCounts;
  readonly isCurrent: boolean;
  readonly onPick: () => void;
}

const Row = ({ icon: Icon, name, note, counts, isCurrent, onPick }: RowProps) => {
  const text = useText();
  const formats = useFormats();
  const all = counts.open + counts.safe + counts.missing;
  return (
    <li>
      <button
        type="button"
        className={classNames(css.row, isCurrent && css.current)}
        aria-current={isCurrent || undefined}
        onClick={onPick}
      >
        <Icon className={css.icon} aria-hidden />
        <span className={css.name}>
          <b>
            <bdi>{name}</bdi>
          </b>
          {note && <bdi className={css.note}>{note}</bdi>}
          {counts.missing > 0 && (
            <span className={css.missing}>{text('muster.missing.count', { count: counts.missing })}</span>
          )}
        </span>
        <span className={css.count}>
          {counts.open === 0 ? (
            <span className={css.done}>{text('muster.done')}</span>
          ) : (
            <>
              <b>{formats.number(counts.open)}</b>
              <span>{text('muster.of.short', { count: all })}</span>
            </>
          )}
        </span>
        <ChevronRight className={css.chevron} aria-hidden />
      </button>
    </li>
  );
};
