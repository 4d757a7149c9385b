import { unlessDamaged } from '../database/database-error.ts';
import type { Sql } from '../database/open-database.ts';
import { digest } from '../log/digest.ts';
import type { Projections } from '../log/projection.ts';
import { rebuild } from '../log/rebuild.ts';
import { type ChainBreak, verifyLog } from '../log/verify-log.ts';

/**
 * What an examination found. All is well when `pages` is `ok`, `chain` is null and the digests are equal. What
 * damaged pages kept from being read is null.
 */
export interface Findings {
  readonly pages: string;
  readonly chain: ChainBreak | null;
  readonly ops: number | null;
  readonly digest: string | null;
  /** The digest after tables were made anew from the log; null when that was not asked for, or could not be. */
  readonly rebuiltDigest: string | null;
}

/** Said of pages that SQLite gives up on before it has found words. */
const UNREADABLE = 'pages cannot be read';

/** Examines pages, log and tables; with `rebuild` the tables are made anew from the log and compared. */
export const examine = (
  sql: Sql,
  projections: Projections,
  options: { readonly rebuild: boolean; readonly onProgress?: (ops: number) => void },
): Findings => {
  const pages = unlessDamaged(() => String(sql.pragma('integrity_check', { simple: true }))) ?? UNREADABLE;
  const chain = verifyLog(sql);
  const ops = unlessDamaged(() => sql.prepare<[], number>('SELECT count(*) FROM op').pluck().get() ?? 0);
  const before = unlessDamaged(() => digest(sql));
  const found = { pages, chain, ops, digest: before };
  // A broken log would rebuild broken tables, and what cannot be read is not written to: keep what is there.
  if (!options.rebuild || chain !== null || before === null) return { ...found, rebuiltDigest: null };
  const rebuiltDigest = unlessDamaged(() => {
    rebuild(sql, projections, options.onProgress);
    return digest(sql);
  });
  return { ...found, rebuiltDigest };
};

/** Examines all as it was at one moment, while another Foyer may write. */
export const examineAtOneMoment = (sql: Sql, projections: Projections): Findings => {
  const look = (): Findings => examine(sql, projections, { rebuild: false });
  const found = withinTransaction(sql, look);
  // A damaged page that was met spoils all that its transaction reads afterwards: then each part has its own.
  return isDamaged(found) ? look() : found;
};

const withinTransaction = <Found>(sql: Sql, look: () => Found): Found => {
  sql.exec('BEGIN');
  try {
    return look();
  } finally {
    // Not a commit: a damaged page that was met refuses it.
    if (sql.inTransaction) sql.exec('ROLLBACK');
  }
};

/** Whether nothing was found wrong. */
export const isHealthy = (findings: Findings): boolean => {
  const { chain, digest: now, rebuiltDigest } = findings;
  return !isDamaged(findings) && chain === null && (rebuiltDigest === null || rebuiltDigest === now);
};

/** Whether the file itself is damaged, which is a matter for a backup. */
export const isDamaged = ({ pages, chain, ops, digest: now }: Findings): boolean =>
  pages !== 'ok' || chain?.how === 'unreadable' || ops === null || now === null;
