import { collectHardNames } from '../../../../shared/domain/badges/hardest/hard-names.ts';
import { languageOf } from '../../../../shared/domain/language.ts';
import type { DeskParts } from '../../desk-parts.ts';
import type { HardNamesOfList } from './hard-names-of-list.ts';

/** The titles that are hard for a door sign, with their rooms and speakers, in the language of the layout. */
export const hardTitles = (
  { programme }: Pick<DeskParts, 'programme'>,
  language: string,
): HardNamesOfList => {
  const hard = collectHardNames();
  for (const { id, title, room, speakerNames, isCancelled } of programme.activities())
    if (!isCancelled)
      hard.add({
        id,
        name: title[languageOf(language)] || title.en || title.de,
        ownScript: '',
        town: room,
        role: speakerNames.join(', '),
      });
  return { names: hard.names(), total: hard.total() };
};
