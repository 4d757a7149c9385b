import { paramsIn } from '../../shared/domain/spoken-params.ts';
import { troubleOf } from '../client/call-trouble.ts';
import { useLocale } from '../locales/locale-context.tsx';

/** Says in words why the desk did not do what it was asked for. */
export const useTroubleText = (): ((error: unknown) => string) => {
  const { messages, language } = useLocale();
  return (error) => {
    const { key, values } = troubleOf(error);
    return messages.has(key)
      ? messages.text(key, paramsIn(values, language))
      : messages.text('settings.not-done');
  };
};
