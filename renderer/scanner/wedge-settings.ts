import type { CodeAffixes } from '../../shared/domain/codes/clean-code.ts';
import { readCode } from '../../shared/domain/codes/foyer-code.ts';
import { looksLike } from '../../shared/domain/codes/looks-like.ts';

/** What tells a scanner from a typist; "Test scanner" changes the numbers. */
export interface WedgeSettings extends CodeAffixes {
  readonly minLength: number;
  readonly medianGapMs: number;
  readonly maxGapMs: number;
  /** Without Enter or Tab, a code ends after this much silence … */
  readonly silenceMs: number;
  /** … if it is of a known pattern, or at least this long. */
  readonly sureLength: number;
  readonly isKnownPattern: (code: string) => boolean;
  /** Nobody types such a code by chance: it may also come as slowly as a fast typist types, and then Enter or Tab. */
  readonly isProvenPattern: (code: string) => boolean;
}

const isPretix = (code: string): boolean => ['pretix-ticket', 'signed-ticket'].includes(looksLike(code));

/** Foyer's own codes, of any event and also misread ones, and those of pretix. */
export const isUsualPattern = (code: string): boolean =>
  readCode(code, '').kind !== 'foreign' || isPretix(code);

/** Those of them that were read rightly. */
const isUsualProof = (code: string): boolean => readCode(code, '').kind === 'other-event' || isPretix(code);

export const DEFAULT_WEDGE_SETTINGS: WedgeSettings = {
  minLength: 6,
  medianGapMs: 35,
  maxGapMs: 80,
  silenceMs: 80,
  sureLength: 10,
  prefix: '',
  suffix: '',
  isKnownPattern: isUsualPattern,
  isProvenPattern: isUsualProof,
};
