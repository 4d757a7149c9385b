import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPretixVerifier } from '../../electron/desk/codes/pretix-signatures.ts';
import { cleanCode } from '../../shared/domain/codes/clean-code.ts';
import { readPretixTicket } from '../../shared/domain/codes/pretix-ticket.ts';

interface Vector {
  readonly id: string;
  readonly token: string;
  readonly allowed_keys: readonly string[];
  /** null: the authors leave it open; a cleaned reading must then be valid. */
  readonly valid: boolean | null;
  readonly decoded?: {
    readonly seed: string;
    readonly item: number;
    readonly variation: number;
    readonly subevent: number;
    readonly validFromUnixTime: number | null;
    readonly validUntilUnixTime: number | null;
  };
}

interface Sig1 {
  readonly count: number;
  readonly keys: Readonly<Record<string, { readonly valid_keys_entry: string }>>;
  readonly vectors: readonly Vector[];
}

const folder = process.env['FOYER_VECTORS'] ?? resolve(import.meta.dirname, '../../../shared/vectors');
const file = join(folder, 'pretix-sig1.json');

const ticketOf = ({ decoded }: Vector) => {
  if (decoded === undefined) return null;
  const id = (value: number) => (value === 0 ? null : String(value));
  const instant = (seconds: number | null) => (seconds ? new Date(seconds * 1000).toISOString() : null);
  return {
    seed: decoded.seed,
    item: String(decoded.item),
    variation: id(decoded.variation),
    subevent: id(decoded.subevent),
    validFrom: instant(decoded.validFromUnixTime),
    validUntil: instant(decoded.validUntilUnixTime),
  };
};

const testVectors = (): void => {
  const sig1: Sig1 = JSON.parse(readFileSync(file, 'utf8'));

  it('are all there', () => expect(sig1.vectors).toHaveLength(sig1.count));

  it.each(sig1.vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const verify = openPretixVerifier(
      vector.allowed_keys.map((key) => sig1.keys[key]?.valid_keys_entry ?? ''),
    );
    const ticket = readPretixTicket(cleanCode(vector.token), verify);
    if (vector.decoded !== undefined) expect(ticket).toEqual(ticketOf(vector));
    expect(ticket !== null).toBe(vector.valid ?? true);
  });
};

describe('the vectors of pretix_sig1', () => {
  if (existsSync(file)) testVectors();
  else
    it(`vectors folder is absent: ${folder}; tests/unit/codes has cases of our own`, () =>
      expect(existsSync(file)).toBe(false));
});
