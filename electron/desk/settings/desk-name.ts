import type { DeskParts } from '../desk-parts.ts';

/** The name of a desk: its own, or the id where only that is known. */
export const deskName = ({ settings, log }: Pick<DeskParts, 'settings' | 'log'>, deskId: string): string =>
  deskId === log.deskId ? settings.desk().name : deskId;
