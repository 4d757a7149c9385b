import { describe, expect, it } from 'vitest';
import { readAll } from './read-rows.ts';

/** What each cell of a column says of somebody. */
const saidBy = (field: 'status' | 'payment', heading: string, cells: readonly string[]) =>
  readAll(
    ['Name', heading],
    cells.map((cell, at) => [`Ann ${at}`, cell]),
  ).map((row) => (row.kind === 'person' ? row.fields[field] : row.kind));

const statusesOf = (heading: string, ...cells: readonly string[]) => saidBy('status', heading, cells);
const paymentsOf = (heading: string, ...cells: readonly string[]) => saidBy('payment', heading, cells);

describe('columns that say who does not come', () => {
  it.each([
    ['Void Status', 'No', 'Void'],
    ['Storniert', 'nein', 'ja'],
    ['Cancelled', '', 'x'],
    ['Abgesagt am', '', '03.05.2026'],
    ['Anulado', 'no', 'enferma'],
  ])('%s: %j says nothing and %j cancels', (heading, none, off) => {
    expect(statusesOf(heading, none, off)).toEqual([undefined, 'cancelled']);
  });

  it.each([
    ['approval_status', 'approved', 'declined'],
    ['Ticket status', 'valid', 'voided'],
    ['Teilnehmerstatus', 'Teilnehmend', 'Nicht teilnehmend'],
    ['Order Status', 'Completed', 'Cancelled'],
    ['Nimmst du teil?', 'Ja', 'Nein'],
    ['Подтверждение', 'Да', 'Нет'],
    ['Συμμετοχή', 'ΝΑΙ', 'ΟΧΙ'],
    ['KATILIM DURUMU', 'Evet', 'HAYIR'],
  ])('%s: %j comes and %j does not', (heading, comes, doesNot) => {
    expect(statusesOf(heading, comes, doesNot)).toEqual(['confirmed', 'cancelled']);
  });

  it('are no answers where they hold something else, such as the code of a confirmation', () => {
    expect(statusesOf('Confirmation', 'QX4T9', 'RW7P2')).toEqual([undefined, undefined]);
  });

  it('go before the status of the registration', () => {
    const header = ['Name', 'Storniert', 'Status'];
    const rows = [
      ['Ann', 'ja', 'bestätigt'],
      ['Ben', 'nein', 'ausstehend'],
    ];
    expect(readAll(header, rows).map((row) => row.kind === 'person' && row.fields.status)).toEqual([
      'cancelled',
      'pending',
    ]);
  });

  it('a void ticket goes before the order that it is in', () => {
    const header = ['Order status', 'Name', 'Ticket status'];
    const rows = [
      ['Completed', 'Ann', 'valid'],
      ['Completed', 'Ben', 'voided'],
    ];
    expect(readAll(header, rows).map((row) => row.kind === 'person' && row.fields.status)).toEqual([
      'confirmed',
      'cancelled',
    ]);
  });
});

describe('columns that say who has paid', () => {
  it.each([
    ['Fee paid?', ['Yes', 'waived', 'no'], ['paid', 'free', 'unpaid']],
    ['Invoice paid', ['x', 'overdue', 'refunded'], ['paid', 'unpaid', 'unpaid']],
    ['Payment status', ['Paid in full', 'Partially paid', 'N/A'], ['paid', 'unpaid', 'free']],
    [
      'Teilnahmegebühr bezahlt',
      ['ja', 'Rechnung gestellt', 'befreit', 'frei'],
      ['paid', 'unpaid', 'free', 'free'],
    ],
    ['Оплата взноса', ['Оплачен', 'неоплачено', 'бесплатно'], ['paid', 'unpaid', 'free']],
  ])('%s: %j are %j', (heading, cells, payments) => {
    expect(paymentsOf(heading, ...cells)).toEqual(payments);
  });

  it.each([
    ['Payment method', 'Visa', 'Invoice'],
    ['Amount paid', '50.00', '0.00'],
    ['Paid on', '2022-03-01', '2022-03-04'],
  ])('%s with %j does not', (heading, ...cells) => {
    expect(paymentsOf(heading, ...cells)).toEqual([undefined, undefined]);
  });
});
