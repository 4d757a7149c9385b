import type { FoundAttendee, FoundPeople } from '../../../shared/contract/attendees.ts';
import { prepareAttendeeReads } from '../cards/attendee-rows.ts';
import type { Cards } from '../cards/cards.ts';
import type { PeopleRoll } from '../cards/people-roll.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Actor } from '../gate/session.ts';
import { prepareEdits } from './edit-person.ts';
import { prepareFacets } from './people-facets.ts';
import { preparePeopleList } from './people-list.ts';
import { preparePersonDetail } from './person-detail.ts';
import type { SearchRoll } from './search-roll.ts';

/** So many at most are listed by a text: beyond that it says nothing yet. */
const MOST_LISTED = 5000;

/** Finding people, listing them, and changing what is known of them. */
export const attendeeHandlers = (parts: DeskParts, cards: Cards, roll: SearchRoll, people: PeopleRoll) => {
  const { log, notices, ports } = parts;
  const os = parts.gate.attendees;
  const reads = prepareAttendeeReads(parts.sql);
  const detail = preparePersonDetail(parts, cards);
  const facets = prepareFacets(people);
  const edit = prepareEdits(parts);
  const { list, ids } = preparePeopleList(parts.sql, people, (text) =>
    roll
      .index()
      .find(text, { limit: MOST_LISTED, isHere: roll.isHere })
      .map((hit) => hit.id),
  );
  // After the search, which the first guest needs; before somebody opens the list.
  void roll.ready.then(people.load);

  const search = (text: string, limit: number): FoundPeople => {
    const { hits, total, isOnlySpelled } = roll.index().search(text, { limit, isHere: roll.isHere });
    const found: FoundAttendee[] = [];
    for (const hit of hits) {
      const card = cards.byId(hit.id);
      if (card === null) continue;
      const why = hit.why.map((one) => ({ kind: one.kind, word: one.matched, query: one.typed }));
      const soundsAlike = hit.why.some((one) => one.kind === 'sounds-alike' || one.kind === 'typo');
      found.push({ ...card, sharesName: card.sharesName || hit.sharesName, why, soundsAlike });
    }
    return { total, isOnlySpelled, found };
  };

  const writeAbout = (
    id: string,
    operatorId: string,
    body: Parameters<typeof log.append>[0][number]['body'],
  ) => {
    if (reads.byId.get(id) === undefined) throw notFound();
    log.append([{ subject: id, operatorId, body }]);
    notices.announce({ kind: 'attendees', ids: [id] });
    return detail(id);
  };

  const setCode = (id: string, text: string, isRevoked: boolean, { operatorId, role }: Actor) => {
    const code = text.trim();
    const known = reads.codes.all(id).find((one) => one.code === code);
    // Whoever may not override a revoked code may not restore it either.
    if (known?.isRevoked === 1 && !isRevoked && role !== 'organiser') throw cannot('code-organiser-needed');
    // Revoking a badge's code leaves it a badge's code.
    const use = known?.use === 'badge' || known?.use === 'wristband' ? known.use : 'ticket';
    return writeAbout(id, operatorId, { kind: 'code-set', code, attendeeId: id, use, revoked: isRevoked });
  };

  return os.router({
    search: os.search.handler(({ input }) => search(input.text, input.limit)),
    list: os.list.handler(({ input }) => list(input)),
    ids: os.ids.handler(({ input }) => ids(input)),
    facets: os.facets.handler(() => facets()),
    get: os.get.handler(({ input }) => detail(input.id)),
    edit: os.edit.handler(({ input, context }) => detail(edit(input, context.actor))),
    addNote: os.addNote.handler(({ input, context }) =>
      writeAbout(input.id, context.actor.operatorId, {
        kind: 'note',
        attendeeId: input.id,
        text: input.text.trim(),
        at: nowIso(ports),
      }),
    ),
    setCode: os.setCode.handler(({ input, context }) =>
      setCode(input.id, input.code, input.isRevoked, context.actor),
    ),
  });
};
