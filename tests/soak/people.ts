import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PEOPLE = 2_000;

/** The ticket code of the person with this number. */
export const codeOf = (number: number): string => `TICKET-${String(number).padStart(5, '0')}`;

/** Writes a guest list whose towns tell the round, so that importing it again changes everybody. Gives the file. */
export const writeGuestList = (folder: string, round: number): string => {
  const file = join(folder, `guests-${round}.csv`);
  const rows = Array.from(
    { length: PEOPLE },
    (_none, number) =>
      `R${number};Guest ${number};Þórunn-Зеленська ${number};Town ${round};${codeOf(number)}`,
  );
  writeFileSync(file, ['Reference;Given name;Family name;Town;Ticket code', ...rows, ''].join('\n'));
  return file;
};
