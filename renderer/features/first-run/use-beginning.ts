import { type Acting, useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useLocale } from '../../locales/locale-context.tsx';

/** Begins an event: what nobody names will have a name in the language of this screen. */
export const useBeginning = (): Acting => {
  const desk = useDesk();
  const { language } = useLocale();
  const acting = useActing();
  return {
    ...acting,
    run: (work) =>
      acting.run(async () => {
        await desk.event.saveDesk({ language });
        await work();
      }),
  };
};
