import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../renderer/locales/formats.ts';
import { createMessages } from '../../../renderer/locales/messages.ts';
import { hoursIn, validityIn } from '../../../renderer/locales/validity.ts';

const NOW = '2022-05-08T08:00:00Z';
const english = createFormats('en', 'Europe/Berlin');
const german = createFormats('de', 'Europe/Berlin');

describe('the time of a ticket', () => {
  it('is written with its year, and left as it is where it is no instant', () => {
    expect(validityIn(english, '2021-05-08T16:00:00Z')).toBe('Sat 8 May 2021 18:00');
    expect(validityIn(german, '2021-05-08T16:00:00Z')).toBe('Sa 8. Mai 2021 18:00');
    expect(validityIn(english, 'until noon')).toBe('until noon');
  });

  it('is a weekday only where no other day can be meant', () => {
    const until = (instant: string): string => hoursIn(english, { until: instant }, NOW).until;
    expect(until('2022-05-06T16:00:00Z')).toBe('Fri 18:00');
    expect(until('2022-05-01T16:00:00Z')).toBe('Sun 1 May 2022 18:00');
    expect(until('2021-05-09T16:00:00Z')).toBe('Sun 9 May 2021 18:00');
  });
});

describe('somebody who is turned away by the hour is told', () => {
  const from = '2022-05-09T07:00:00Z';
  const until = '2022-05-09T16:00:00Z';
  const why = (language: 'en' | 'de', details: Readonly<Record<string, string>>): string => {
    const formats = language === 'en' ? english : german;
    return createMessages(language).text('checkin.why.invalid-time', hoursIn(formats, details, NOW));
  };

  it.each([
    [{ of: 'ticket', from, until }, 'The ticket is valid from Mon 09:00 until Mon 18:00.'],
    [{ of: 'ticket', from }, 'The ticket is valid from Mon 09:00.'],
    [{ of: 'ticket', until }, 'The ticket was valid until Mon 18:00.'],
    [{ of: 'checkpoint', from, until }, 'People are let in here from Mon 09:00 until Mon 18:00.'],
    [{ of: 'checkpoint', from }, 'People are let in here from Mon 09:00.'],
    [{}, 'Nobody is let in here now.'],
  ])('only the ends that there are: %j', (details, said) => {
    expect(why('en', details)).toBe(said);
  });

  it('the same in German', () => {
    expect(why('de', { of: 'ticket', until })).toBe('Das Ticket galt bis Mo 18:00.');
    expect(why('de', { of: 'checkpoint', from })).toBe('Einlass ist hier ab Mo 09:00.');
  });

  it('and its history says it as well', () => {
    const found = (details: Readonly<Record<string, string>>): string =>
      createMessages('en').text('history.found.invalid-time', hoursIn(english, details, NOW));
    expect([found({ from, until }), found({ until }), found({})]).toEqual([
      'Valid: Mon 09:00 – Mon 18:00.',
      'Valid until Mon 18:00.',
      '',
    ]);
  });
});
