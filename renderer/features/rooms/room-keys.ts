import type { KeyHint } from '../../app/area.ts';

/** The keys of a door, for the panel behind F1. */
export const ROOM_KEYS: readonly KeyHint[] = [
  { keys: 'Enter', labelKey: 'rooms.key.enter' },
  { keys: 'Alt+2', labelKey: 'rooms.key.pick' },
  { keys: 'Esc', labelKey: 'rooms.key.escape' },
  { keys: 'Ctrl+Z', labelKey: 'rooms.key.undo' },
  { keys: 'F8', labelKey: 'rooms.key.to-help' },
  { keys: 'Ctrl+Enter', labelKey: 'rooms.key.override' },
];
