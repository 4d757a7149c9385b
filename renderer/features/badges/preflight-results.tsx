import { useState } from 'react';
import type { PreflightPerson } from '../../../shared/contract/preflight.ts';
import { FINDING_KINDS, type FindingKind } from '../../../shared/domain/badges/preflight/finding.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { FilterChip } from '../../ui/chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import css from './preflight.module.css';
import { PreflightDetail } from './preflight-detail.tsx';
import { useFindingText } from './preflight-words.ts';

export interface PreflightResultsProps {
  readonly people: readonly PreflightPerson[];
  /** How many people there are of each kind; null while that is not known yet. */
  readonly counts: Readonly<Partial<Record<FindingKind, number>>> | null;
  readonly layout: string;
  readonly categoryName: (id: string) => string;
}

const [HEAD_PX, ROW_PX, MOST_ROWS] = [36, 42, 12];

/** Whose badges somebody should look at, and why. */
export const PreflightResults = ({ people, counts, layout, categoryName }: PreflightResultsProps) => {
  const text = useText();
  const [kind, setKind] = useState<FindingKind | null>(null);
  const [current, setCurrent] = useState<PreflightPerson | null>(null);
  const columns = useColumns(categoryName);
  const shown =
    kind === null ? people : people.filter(({ findings }) => findings.some((one) => one.kind === kind));
  return (
    <>
      <KindChips people={people} counts={counts} kind={kind} onKind={setKind} />
      <div className={css.body} data-open={current !== null || undefined}>
        <section
          className={css.list}
          style={{ blockSize: HEAD_PX + ROW_PX * Math.min(shown.length, MOST_ROWS) }}
          aria-label={text('preflight.found')}
        >
          <DataTable
            label={text('preflight.found')}
            columns={columns}
            rowCount={shown.length}
            rowHeightPx={ROW_PX}
            rowAt={(place) => shown[place]}
            keyOf={({ attendeeId }) => attendeeId}
            nameOf={({ name }) => name}
            current={current?.attendeeId}
            onCurrent={(_, person) => setCurrent(person)}
          />
        </section>
        {current && (
          <PreflightDetail
            key={current.attendeeId}
            person={current}
            layout={layout}
            onClose={() => setCurrent(null)}
          />
        )}
      </div>
    </>
  );
};

const useColumns = (categoryName: (id: string) => string): readonly Column<PreflightPerson>[] => {
  const text = useText();
  const sayFinding = useFindingText();
  return [
    {
      id: 'name',
      header: text('preflight.column.name'),
      width: '26%',
      cell: ({ name }) => <bdi className={css.name}>{name || text('preflight.nameless')}</bdi>,
    },
    {
      id: 'who',
      header: text('preflight.column.who'),
      width: '22%',
      cell: ({ town, category }) => <bdi>{[town, categoryName(category)].filter(Boolean).join(', ')}</bdi>,
    },
    {
      id: 'found',
      header: text('preflight.column.found'),
      cell: ({ findings }) => findings.map(sayFinding).join(' '),
    },
  ];
};

interface KindChipsProps extends Pick<PreflightResultsProps, 'people' | 'counts'> {
  readonly kind: FindingKind | null;
  readonly onKind: (kind: FindingKind | null) => void;
}

const KindChips = ({ people, counts, kind, onKind }: KindChipsProps) => {
  const text = useText();
  const { number } = useFormats();
  const countOf = (one: FindingKind): number =>
    counts === null
      ? people.filter(({ findings }) => findings.some((each) => each.kind === one)).length
      : (counts[one] ?? 0);
  return (
    <div className={css.chips} role="group" aria-label={text('preflight.kinds')}>
      {FINDING_KINDS.filter((one) => countOf(one) > 0).map((one) => (
        <FilterChip
          key={one}
          label={text(`preflight.kind.${one}`)}
          count={number(countOf(one))}
          isOn={kind === one}
          onToggle={() => onKind(kind === one ? null : one)}
        />
      ))}
    </div>
  );
};
