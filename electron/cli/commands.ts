import type { Command } from './command.ts';
import { attendeesCommand } from './commands/attendees.ts';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { badgeCommand } from './commands/badge.ts';
import { doctorCommand } from './commands/doctor.ts';
import { fontCommand } from './commands/font.ts';
import { importCommand } from './commands/import.ts';
import { layoutCommand } from './commands/layout.ts';
import { preflightCommand } from './commands/preflight.ts';
import { printCommand } from './commands/print.ts';
import { bookingsCommand, programmeCommand } from './commands/programme.ts';
import { reportCommand } from './commands/report.ts';
import { scanCommand } from './commands/scan.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { signCommand } from './commands/sign.ts';

/** Every command by its name, in the order of the overview. */
export const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  import: importCommand,
  programme: programmeCommand,
  bookings: bookingsCommand,
  attendees: attendeesCommand,
  search: searchCommand,
  scan: scanCommand,
  badge: badgeCommand,
  sign: signCommand,
  preflight: preflightCommand,
  print: printCommand,
  layout: layoutCommand,
  font: fontCommand,
  report: reportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  doctor: doctorCommand,
};
