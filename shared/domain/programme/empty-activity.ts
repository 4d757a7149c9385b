import type { Activity } from './activity.ts';

/** What an activity has of which a programme does not say more. */
export const EMPTY_ACTIVITY: Omit<Activity, 'id' | 'from' | 'until'> = {
  ref: '',
  kind: 'other',
  theme: '',
  title: { en: '', de: '' },
  speakers: [],
  speakerNames: [],
  room: '',
  capacity: null,
  held: 0,
  policy: 'open',
  opensAfterMinutes: 5,
  toleranceMinutes: null,
  categories: [],
  rules: '',
  isCancelled: false,
  legs: [],
  buses: [],
};
