import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { REASONS } from '../../../shared/domain/checkin/verdict.ts';
import { explainRefusal } from '../../../shared/domain/checkin/why/explain-refusal.ts';
import { scanWhy } from '../../../shared/replication/op-bodies.ts';
import type { ScanRow } from './scan-rows.ts';
import { wordsOf } from './words.ts';

type Refused = Pick<ScanRow, 'reason' | 'whyText'>;

/** Opens the explaining of refusals for one report: which rule, which time, which other room. */
export const openScanWhy = (
  { language, withoutPersonalData }: ReportRequest,
  timeZone: string,
  categoryName: (id: string) => string,
): ((scan: Refused) => string) => {
  const { why: words, locale } = wordsOf(language);
  const format = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const when = (instant: string): string =>
    Number.isNaN(Date.parse(instant)) ? instant : format.format(Date.parse(instant));
  return ({ reason, whyText }) => {
    const known = REASONS.find((one) => one === reason);
    if (whyText === null || known === undefined) return '';
    // Why a person is blocked, somebody wrote freely, and may have written a name.
    if (withoutPersonalData && known === 'blocked') return '';
    const { details, unmet } = scanWhy.parse(JSON.parse(whyText));
    const allowed = details['allowed']?.split('; ').map(categoryName).join(', ');
    const named = allowed === undefined ? details : { ...details, allowed };
    return explainRefusal({ reason: known, details: named, unmet }, { words, when });
  };
};
