import type { PreflightFinding } from '../../../shared/contract/preflight.ts';
import type { FindingKind } from '../../../shared/domain/badges/preflight/finding.ts';
import { fillIn } from '../../../shared/domain/fill-in.ts';

const FINDING_WORDS: Readonly<Record<FindingKind, string>> = {
  'cannot-be-drawn': 'cannot be drawn ({detail})',
  'no-name': 'no name',
  'missing-glyphs': 'no font has {characters}',
  'unreadable-code': 'the code cannot be read',
  'wrong-direction': '"{text}" begins in another direction than most of it runs',
  'same-name': '{count} with the same name would have a badge that says the same',
  overflow: 'lines of "{element}" that would be lost: {lines}',
  'too-small': '"{element}" would be {size} pt',
  'image-missing': 'the picture "{image}" is missing',
  'crowded-code': '"{by}" stands too near to the code',
  'unknown-field': 'there is no field "{field}"',
};

const EXACT_WORDS: Readonly<Record<string, string>> = {
  faint: 'the code is too faint, or light on dark',
  'too-fine': 'the code is too fine for hand scanners',
  'too-much-text': 'no code holds so much text',
  'says-otherwise': 'the code says something else than it should',
  'not-mirrored': 'the name runs from right to left, and the design is never mirrored',
  'stored-backwards': '"{text}" was stored backwards',
};

/** What was found on a badge, in a few words. */
export const findingWords = ({ kind, element, params }: PreflightFinding): string =>
  fillIn(EXACT_WORDS[params['why'] ?? ''] ?? FINDING_WORDS[kind], { element, ...params });
