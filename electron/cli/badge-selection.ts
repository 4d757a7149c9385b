import type { SelectionWish } from '../../shared/contract/badge-selection.ts';
import { type CommandInput, textOption } from './command.ts';

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

/** Whose badges a call means: the ids that it names, or all whom its options let through. */
export const selectionOf = (input: CommandInput): SelectionWish => ({
  attendeeIds: [...input.positionals],
  categories: (textOption(input, 'category') ?? '').split(',').filter((id) => id !== ''),
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
