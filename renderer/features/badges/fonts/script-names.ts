import { scriptName } from '../../../../shared/domain/names/script-name.ts';
import { useLocale } from '../../../locales/locale-context.tsx';

/** Names scripts in the language of the screen, as a list in words. */
export const useScriptNames = (): ((codes: readonly string[]) => string) => {
  const { screenLanguage } = useLocale();
  const list = new Intl.ListFormat(screenLanguage, { type: 'conjunction' });
  return (codes) => list.format(codes.map((code) => scriptName(code, screenLanguage)));
};
