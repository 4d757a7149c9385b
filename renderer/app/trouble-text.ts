import { troubleOf } from '../client/call-trouble.ts';
import { useLocale } from '../locales/locale-context.tsx';

/** Says in words why the desk did not do what it was asked for. */
export const useTroubleText = (): ((error: unknown) => string) => {
  const { messages } = useLocale();
  return (error) => {
    const { key, values } = troubleOf(error);
    return messages.has(key) ? messages.text(key, values) : messages.text('settings.not-done');
  };
};
