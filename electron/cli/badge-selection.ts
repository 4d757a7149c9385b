import type { SelectionWish } from '../../shared/contract/badge-selection.ts';
import { openCategoryBook } from '../../shared/domain/sources/category-book.ts';
import { type CommandInput, NotThere, textOption } from './command.ts';
import type { ReadingClient } from './open-command-desk.ts';
import { oneLine } from './words/one-line.ts';

type AskedClient = {
  readonly event: Pick<ReadingClient['event'], 'state'>;
  readonly attendees: Pick<ReadingClient['attendees'], 'facets'>;
};

/** The options that say whose badges are meant. */
export const SELECTION_OPTIONS = {
  category: { type: 'string' },
  delegation: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  'not-printed': { type: 'boolean' },
} as const;

export const SELECTION_USAGE =
  '[ID…] [--category mayor,press] [--delegation NAME] [--from A] [--until F] [--not-printed]';

/** The ids of categories by id or name, as lists have them; throws where one is none of the event and of nobody. */
const categoriesOf = async (input: CommandInput, client: AskedClient): Promise<string[]> => {
  const wanted = (textOption(input, 'category') ?? '').split(',').filter((name) => name.trim() !== '');
  if (wanted.length === 0) return [];
  const { categories } = (await client.event.state()).event;
  const ofPeople = Object.keys((await client.attendees.facets()).categories);
  const known = new Set([...categories.map(({ id }) => id), ...ofPeople]);
  known.delete('');
  const book = openCategoryBook(categories);
  return wanted.map((name) => {
    const id = known.has(name) ? name : book.idOf(name.trim());
    if (known.has(id)) return id;
    const all = [...known].map(oneLine).join(', ');
    throw new NotThere(`There is no category "${oneLine(name)}". There are: ${all}. Nothing was changed.`);
  });
};

/** Whose badges a call means: the ids that it names, or all whom its options let through. */
export const selectionOf = async (input: CommandInput, client: AskedClient): Promise<SelectionWish> => ({
  attendeeIds: [...input.positionals],
  categories: await categoriesOf(input, client),
  delegation: textOption(input, 'delegation') ?? '',
  from: textOption(input, 'from') ?? '',
  until: textOption(input, 'until') ?? '',
  onlyWithout: input.options['not-printed'] === true,
});

/**
 * Says of the ids that a call names how many are nobody's, where so many people were found. Where options leave some
 * of them out nothing can be said. Gives whether all are somebody's.
 */
export const areAllFound = ({ positionals, options, terminal }: CommandInput, found: number): boolean => {
  const isNarrowed = Object.keys(SELECTION_OPTIONS).some((name) => options[name] !== undefined);
  const strangers = isNarrowed ? 0 : new Set(positionals).size - found;
  if (strangers <= 0) return true;
  terminal.err(`${strangers} of the ids that were named belong to nobody.`);
  return false;
};
