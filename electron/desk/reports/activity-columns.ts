import { columnKinds } from './column-kinds.ts';
import type { NameBook } from './name-book.ts';
import type { Place } from './places.ts';
import type { ReportWords } from './report-words.ts';
import type { ReportColumn } from './sheet.ts';

/** What it is that somebody came to. */
export const activityColumns = <Row extends { readonly place: Place }>(
  { activity: heads, activityKind }: ReportWords,
  names: NameBook,
): readonly ReportColumn<Row>[] => {
  const kinds = columnKinds<Row>();
  return [
    kinds.word(heads.activity, 36, ({ place }) => names.place(place.id)),
    kinds.word(heads.ref, 10, ({ place }) => place.activity?.ref ?? ''),
    kinds.word(heads.kind, 14, ({ place: { activity } }) =>
      activity === null ? '' : activityKind[activity.kind],
    ),
    kinds.word(heads.theme, 24, ({ place }) => names.theme(place.activity?.theme ?? '')),
    kinds.word(heads.room, 16, ({ place }) => place.activity?.room ?? ''),
  ];
};
