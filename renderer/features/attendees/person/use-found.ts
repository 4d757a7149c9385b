import type { HistoryLine } from '../../../../shared/contract/attendees.ts';
import { paramsIn } from '../../../../shared/domain/spoken-params.ts';
import { useRuleWords } from '../../../app/rule-words.ts';
import { useFormats, useLocale } from '../../../locales/locale-context.tsx';
import { hoursIn } from '../../../locales/validity.ts';
import { usePeopleWords } from '../words.ts';

/** Says what was found where somebody was turned away: the condition of a rule, the other room, the hours. */
export const useFound = (): ((line: HistoryLine) => string) => {
  const { messages, language } = useLocale();
  const formats = useFormats();
  const words = usePeopleWords();
  const ruleWords = useRuleWords();
  const when = (instant: string | undefined): string => (instant ? formats.dayAndTime(instant) : '');
  return ({ why, params, at }) => {
    if (why === null) return '';
    const { unmet } = why;
    const details = paramsIn(why.details, language);
    if (unmet.length > 0) return ruleWords(unmet, at);
    if (details['blockedReason']) return details['blockedReason'];
    const key = `history.found.${details['startsAt'] ? 'elsewhere' : (params['reason'] ?? '')}`;
    if (!messages.has(key)) return '';
    const allowed = (details['allowed'] ?? '').split('; ').map(words.category).join(', ');
    return messages.text(key, {
      place: details['place'] || (details['title'] ?? ''),
      when: when(details['startsAt'] ?? details['opensAt']),
      hasOpening: details['opensAt'] ? 'yes' : 'no',
      allowed,
      ...hoursIn(formats, details, at),
      inside: details['inside'] ?? '',
      capacity: details['capacity'] ?? '',
    });
  };
};
