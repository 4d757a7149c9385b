import { describe, expect, it } from 'vitest';
import {
  historySentence,
  sentenceOrKind,
} from '../../../../../renderer/features/attendees/person/history-sentence.ts';
import { builtInCatalogue } from '../../../../../renderer/locales/catalogue.ts';
import { createMessages } from '../../../../../renderer/locales/messages.ts';
import type { HistoryLine } from '../../../../../shared/contract/attendees.ts';

const wordsIn = (language: 'en' | 'de') => {
  const messages = createMessages(language, {
    own: builtInCatalogue(language),
    fallback: builtInCatalogue('en'),
  });
  return {
    ...messages,
    place: ({ en }: { readonly en: string }) => en,
    found: ({ why }: HistoryLine) => (why === null ? '' : 'Only with this ticket: VIP.'),
    undoReason: (id: string) => id,
    overrideReason: () => 'Paid in cash',
    reprintReason: () => 'Lost',
    fieldValue: (_: string, value: string) => value,
  };
};

const lineOf = (kind: string, params: HistoryLine['params'] = {}): HistoryLine => ({
  id: 'a:1',
  at: '2022-05-08T07:00:00.000Z',
  desk: '',
  operator: '',
  undoScanId: '',
  place: params['checkpoint'] === undefined ? null : { en: 'Main entrance', de: 'Main entrance' },
  why: params['reason'] === 'rules' ? { details: {}, unmet: [{ key: 'ticket', values: {} }] } : null,
  kind,
  params,
});

const sentence = (language: 'en' | 'de', kind: string, params: HistoryLine['params'] = {}): string =>
  historySentence(wordsIn(language), lineOf(kind, params)).trim();

describe('a history in sentences', () => {
  it.each([
    ['edited-one', { field: 'phone', before: '', after: '1' }, 'Phone added: 1', 'Telefon ergänzt: 1'],
    [
      'edited-one',
      { field: 'town', before: 'Bonn', after: '' },
      'Town removed, was Bonn',
      'Stadt entfernt, war Bonn',
    ],
    ['edited', { fields: '["town","custom.Diet"]' }, 'Changed: Town, Diet', 'Geändert: Stadt, Diet'],
    ['imported', { source: 'guest-list' }, 'Imported from the guest list', 'Importiert aus der Gästeliste'],
    [
      'imported-again',
      { source: 'guest-list', fields: '["town"]' },
      'Updated from the guest list: Town',
      'Aktualisiert aus der Gästeliste: Stadt',
    ],
    [
      'imported-again',
      { source: 'pretix', fields: '[]' },
      'Imported again from pretix, nothing new',
      'Noch einmal importiert aus pretix, nichts Neues',
    ],
    [
      'admitted',
      { checkpoint: 'entrance', direction: 'entry', via: 'walk-in' },
      'Checked in as walk-in, Main entrance',
      'Ohne Anmeldung eingecheckt, Main entrance',
    ],
    [
      'admitted',
      { checkpoint: 'entrance', via: 'scanner' },
      'Checked in, Main entrance',
      'Eingecheckt, Main entrance',
    ],
    [
      'turned-away',
      { checkpoint: 'entrance', reason: 'rules' },
      'Not admitted, Main entrance: a rule of the event. Only with this ticket: VIP.',
      'Nicht eingelassen, Main entrance: eine Regel der Veranstaltung. Only with this ticket: VIP.',
    ],
    [
      'turned-away',
      { checkpoint: 'entrance', reason: 'unpaid' },
      'Not admitted, Main entrance: not paid yet',
      'Nicht eingelassen, Main entrance: noch nicht bezahlt',
    ],
    [
      'overridden',
      { checkpoint: 'entrance', reason: 'paid-cash', note: 'receipt 12' },
      'Let in anyway, Main entrance: Paid in cash, receipt 12',
      'Trotzdem eingelassen, Main entrance: Paid in cash, receipt 12',
    ],
    [
      'badge-issued',
      { printer: 'Label 1', reason: 'arrival' },
      'Badge printed, Label 1.',
      'Badge gedruckt, Label 1.',
    ],
  ])('says %s %j', (kind, params, english, german) => {
    expect([sentence('en', kind, params), sentence('de', kind, params)]).toEqual([english, german]);
  });

  it('names a kind of a newer version instead of leaving it out', () => {
    expect(sentence('en', 'teleported')).toBe('Another change (teleported)');
  });

  it('names a line that cannot be said, and reports why', () => {
    const problems: unknown[] = [];
    const broken = lineOf('edited', { fields: 'town' });
    expect(sentenceOrKind(wordsIn('en'), broken, (problem) => problems.push(problem))).toBe(
      'Another change (edited)',
    );
    expect(problems).toEqual([expect.any(SyntaxError)]);
  });
});
