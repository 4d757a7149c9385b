import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { columnKinds } from './column-kinds.ts';
import type { NameBook } from './name-book.ts';
import type { ListedPerson } from './person-rows.ts';
import type { ReportWords } from './report-words.ts';
import type { ReportColumn } from './sheet.ts';

/** Who it is, for rows that are about a person. The town and the delegation of a mayor say it as plainly as the name. */
export const whoColumns = <Row extends { readonly person: ListedPerson }>(
  { attendance: heads }: ReportWords,
  names: NameBook,
): readonly ReportColumn<Row>[] => {
  const kinds = columnKinds<Row>();
  return [
    kinds.personal(heads.name, 28, ({ person }) => nameOf(person)),
    kinds.personal(heads.ownScript, 24, ({ person }) => person.ownScript),
    kinds.word(heads.category, 18, ({ person }) => names.category(person.category)),
    kinds.personal(heads.organisation, 30, ({ person }) => person.organisation),
    kinds.personal(heads.town, 18, ({ person }) => person.town),
    kinds.word(heads.country, 18, ({ person }) => names.country(person.country)),
    kinds.personal(heads.delegation, 24, ({ person }) => person.delegation),
  ];
};

/** How to reach them. */
export const reachColumns = <Row extends { readonly person: ListedPerson }>({
  attendance: heads,
}: ReportWords): readonly ReportColumn<Row>[] => {
  const kinds = columnKinds<Row>();
  return [
    kinds.personal(heads.email, 28, ({ person }) => person.email),
    kinds.personal(heads.phone, 18, ({ person }) => person.phone),
  ];
};
