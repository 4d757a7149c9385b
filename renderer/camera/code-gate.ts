/** Lets each code through once, until it was out of the picture long enough to be shown anew. */
export interface CodeGate {
  /** What the camera saw in one frame. Gives back the codes that are new. */
  readonly see: (codes: readonly string[], atMs: number) => readonly string[];
}

/** A badge that is held still is one scan; one that left for a second and came back is another. */
export const ABSENT_MS = 1_000;

export const createCodeGate = (absentMs = ABSENT_MS): CodeGate => {
  const lastSeen = new Map<string, number>();
  const forgetAbsent = (atMs: number): void => {
    for (const [code, seenMs] of lastSeen) if (atMs - seenMs >= absentMs) lastSeen.delete(code);
  };
  return {
    see: (codes, atMs) => {
      forgetAbsent(atMs);
      const fresh = [...new Set(codes)].filter((code) => code !== '' && !lastSeen.has(code));
      for (const code of codes) lastSeen.set(code, atMs);
      return fresh;
    },
  };
};
