import { useLocale } from '../locales/locale-context.tsx';

interface NamedLayout {
  readonly id: string;
  readonly name: string;
}

/** How layouts are called: those that come with Foyer in the language of the screen, others as they were named. */
export const useLayoutName = (): ((layout: NamedLayout) => string) => {
  const { messages } = useLocale();
  return ({ id, name }) => {
    const key = `designer.starter.${id}`;
    return messages.has(key) ? messages.text(key) : name;
  };
};
