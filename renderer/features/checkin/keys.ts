import type { KeyHint } from '../../app/area.ts';

/** The keys of the desk, for the panel behind F1. */
export const DESK_KEYS: readonly KeyHint[] = [
  { keys: 'Enter', labelKey: 'checkin.key.enter' },
  { keys: 'Alt+2', labelKey: 'checkin.key.pick' },
  { keys: 'Esc', labelKey: 'checkin.key.escape' },
  { keys: 'Ctrl+Z', labelKey: 'checkin.key.undo' },
  { keys: 'F2', labelKey: 'checkin.key.walkIn' },
  { keys: 'F4', labelKey: 'checkin.key.delegation' },
  { keys: 'F6', labelKey: 'checkin.key.someoneElse' },
  { keys: 'F7', labelKey: 'checkin.key.recheck' },
  { keys: 'F8', labelKey: 'checkin.key.toHelp' },
  { keys: 'F9', labelKey: 'checkin.key.reprint' },
  { keys: 'Ctrl+Enter', labelKey: 'checkin.key.override' },
  { keys: 'Space', labelKey: 'checkin.key.toggle' },
];
