/** What is known of a person in a muster: nothing yet, seen, or looked for. */
export const MUSTER_MARKS = ['open', 'safe', 'missing'] as const;
