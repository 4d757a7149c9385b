import type { UnmetCondition } from '../../shared/domain/rules/unmet-condition.ts';
import type { Formats } from '../locales/formats.ts';
import { useFormats, useText } from '../locales/locale-context.tsx';
import type { MessageValue } from '../locales/messages.ts';

type Text = ReturnType<typeof useText>;

/** Further away than this, a time alone would be taken for today's. */
const SAME_DAY_MS = 43_200_000;

const timeWords = (instant: string, now: string, formats: Formats): string => {
  const isNear = Math.abs(Date.parse(instant) - Date.parse(now)) < SAME_DAY_MS;
  return isNear ? formats.time(instant) : `${formats.date(instant)} ${formats.time(instant)}`;
};

const NUMBERS = ['limit', 'has', 'minutes'];

const valueOf = (name: string, value: string, now: string, formats: Formats, text: Text): MessageValue => {
  if (name === 'at') return timeWords(value, now, formats);
  if (name === 'days')
    return value
      .split(' ')
      .map((day) => text(`rules.day.${day}`))
      .join(', ');
  return NUMBERS.includes(name) ? Number(value) : value;
};

/** Says what would have to hold for a rule to let a guest pass, as of the moment when it was asked. */
export const useRuleWords = (): ((unmet: readonly UnmetCondition[], now: string) => string) => {
  const text = useText();
  const formats = useFormats();
  return (unmet, now) =>
    unmet
      .map(({ key, values }) =>
        text(
          `rules.${key}`,
          Object.fromEntries(
            Object.entries(values).map(([name, value]) => [name, valueOf(name, value, now, formats, text)]),
          ),
        ),
      )
      .join(' ');
};
