import type { KeyHint } from '../../app/area.ts';

/** The keys of People, for the panel behind F1. */
export const PEOPLE_KEYS: readonly KeyHint[] = [
  { keys: '↑+↓', labelKey: 'attendees.key.arrows' },
  { keys: 'Space', labelKey: 'attendees.key.space' },
  { keys: 'Shift+↓', labelKey: 'attendees.key.shift' },
  { keys: 'Esc', labelKey: 'attendees.key.escape' },
];
