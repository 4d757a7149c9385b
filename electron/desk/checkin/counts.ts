import { CARD_FROM, MAIN_ENTRANCE } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';

const SHOWN_DELEGATIONS = 3;

interface DelegationCount {
  readonly name: string;
  readonly country: string;
  readonly here: number;
  readonly total: number;
  readonly note: string;
}

/** Prepares the numbers of the idle screen: who is here of those expected, by category and delegation. */
export const prepareCounts = ({ sql, ports }: Pick<DeskParts, 'sql' | 'ports'>) => {
  const byCategory = sql.prepare<[], { category: string; here: number; total: number }>(
    `SELECT a.category, count(h.first_at) AS here, count(*) AS total FROM ${CARD_FROM}
     WHERE a.status <> 'cancelled' OR h.first_at IS NOT NULL GROUP BY a.category ORDER BY total DESC`,
  );
  const recent = sql
    .prepare<[string], number>(
      `SELECT count(*) FROM attendance WHERE checkpoint_id = '${MAIN_ENTRANCE}' AND first_at >= ?`,
    )
    .pluck();
  const delegations = sql.prepare<[], DelegationCount>(
    `SELECT a.delegation AS name, max(a.country) AS country, count(h.first_at) AS here, count(*) AS total,
       max(coalesce(json_extract(a.custom, '$.Arrival'), '')) AS note
     FROM ${CARD_FROM} WHERE a.delegation <> '' AND a.status <> 'cancelled'
     GROUP BY a.delegation HAVING here < total AND total > 1 ORDER BY here > 0 DESC, note = '', note, total DESC, name`,
  );
  return () => {
    const categories = byCategory.all();
    const waiting = delegations.all();
    return {
      here: categories.reduce((sum, one) => sum + one.here, 0),
      expected: categories.reduce((sum, one) => sum + one.total, 0),
      byCategory: categories,
      lastTenMinutes: recent.get(new Date(ports.now() - 600_000).toISOString()) ?? 0,
      delegations: waiting.slice(0, SHOWN_DELEGATIONS),
      delegationsMore: Math.max(waiting.length - SHOWN_DELEGATIONS, 0),
    };
  };
};
