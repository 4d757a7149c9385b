import type { Sql } from '../database/open-database.ts';
import { digest } from '../log/digest.ts';
import type { Projections } from '../log/projection.ts';
import { rebuild } from '../log/rebuild.ts';
import { type ChainBreak, verifyLog } from '../log/verify-log.ts';

/** What an examination found. All is well when `pages` is `ok`, `chain` is null and the digests are equal. */
export interface Findings {
  readonly pages: string;
  readonly chain: ChainBreak | null;
  readonly ops: number;
  readonly digest: string;
  /** The digest after tables were made anew from the log; null when that was not asked for. */
  readonly rebuiltDigest: string | null;
}

/** Examines pages, log and tables; with `rebuild` the tables are made anew from the log and compared. */
export const examine = (
  sql: Sql,
  projections: Projections,
  options: { readonly rebuild: boolean; readonly onProgress?: (ops: number) => void },
): Findings => {
  const pages = String(sql.pragma('integrity_check', { simple: true }));
  const chain = verifyLog(sql);
  const ops = sql.prepare<[], number>('SELECT count(*) FROM op').pluck().get() ?? 0;
  const before = digest(sql);
  // A broken log would rebuild broken tables: keep what is there.
  if (!options.rebuild || chain !== null) return { pages, chain, ops, digest: before, rebuiltDigest: null };
  rebuild(sql, projections, options.onProgress);
  return { pages, chain, ops, digest: before, rebuiltDigest: digest(sql) };
};

/** Whether nothing was found wrong. */
export const isHealthy = ({ pages, chain, digest: now, rebuiltDigest }: Findings): boolean =>
  pages === 'ok' && chain === null && (rebuiltDigest === null || rebuiltDigest === now);
