import { writeFileSync } from 'node:fs';
import type { CommandInput } from './command.ts';

/** Writes a PDF that the desk gave, and says where it is. */
export const writePdf = (
  { terminal, asJson }: CommandInput,
  file: string,
  { base64, leftOut = 0 }: { readonly base64: string; readonly leftOut?: number },
): void => {
  // For the owner's eyes: whoever has the file of a badge can print it, and the print opens the door.
  writeFileSync(file, Buffer.from(base64, 'base64'), { mode: 0o600 });
  if (leftOut > 0) terminal.err(`${leftOut} never came and were left out.`);
  terminal.out(asJson ? JSON.stringify({ file, ...(leftOut > 0 ? { leftOut } : {}) }) : file);
};
