import { describe, expect, it } from 'vitest';
import { earlyCrash } from '../../../scripts/early-crash.ts';

const ended = { code: null, signal: null, afterMs: 800 };

describe('a window that never came up', () => {
  it('ended by a crash, told by its signal or by the exit code of a shell', () => {
    expect(earlyCrash({ ...ended, signal: 'SIGTRAP' })).toBe('SIGTRAP');
    expect(earlyCrash({ ...ended, code: 134 })).toBe('SIGABRT');
  });

  it('is none that somebody closed, ended or refused, nor one that crashed after it was used', () => {
    const others = [
      { ...ended, code: 0 },
      { ...ended, code: 1 },
      { ...ended, signal: 'SIGINT' as const },
      { ...ended, signal: 'SIGTERM' as const },
      { ...ended, signal: 'SIGSEGV' as const, afterMs: 60_000 },
    ];
    expect(others.map(earlyCrash)).toEqual(others.map(() => undefined));
  });
});
