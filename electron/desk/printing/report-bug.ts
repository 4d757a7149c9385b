import type { DeskParts } from '../desk-parts.ts';

/** Writes down a bug that happened in the background, where no call is there to fail. */
export const reportBug = ({ ports }: Pick<DeskParts, 'ports'>, where: string, error: unknown): void =>
  ports.report({ id: Buffer.from(ports.randomBytes(4)).toString('hex'), where, error });
