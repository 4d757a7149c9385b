/** What pre-flight looks for on a badge, the gravest first. */
export const FINDING_KINDS = [
  'cannot-be-drawn',
  'no-name',
  'missing-glyphs',
  'unreadable-code',
  'wrong-direction',
  'same-name',
  'overflow',
  'too-small',
  'image-missing',
  'crowded-code',
  'unknown-field',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing on one badge that a person should look at before it is printed. */
export interface BadgeFinding {
  readonly kind: FindingKind;
  /** The layer of the layout; empty where the whole badge is meant. */
  readonly element: string;
  /** Values for the sentence; `why` tells sentences of one kind apart. */
  readonly params: Readonly<Record<string, string>>;
}

/** A finding, with values for its sentence. */
export const finding = (
  kind: FindingKind,
  element: string,
  params: BadgeFinding['params'] = {},
): BadgeFinding => ({ kind, element, params });

/** Findings in the order of `FINDING_KINDS`. */
export const gravestFirst = (findings: readonly BadgeFinding[]): readonly BadgeFinding[] =>
  findings.toSorted((one, other) => FINDING_KINDS.indexOf(one.kind) - FINDING_KINDS.indexOf(other.kind));
