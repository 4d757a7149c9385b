/** What a checkpoint has of which nobody has said more: always open, for everybody, without end. */
export const PLAIN_CHECKPOINT = {
  letsPendingIn: false,
  categories: [],
  from: null,
  until: null,
  toleranceMinutes: 0,
  capacity: null,
  rules: '',
};
