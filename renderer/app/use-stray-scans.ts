import { useState } from 'react';
import type { ScannedOwners } from '../../shared/contract/checkin.ts';
import { useDesk } from '../client/desk-context.tsx';
import { useText } from '../locales/locale-context.tsx';
import { type CodeReading, useStrayReader } from '../scan-field/use-reader.ts';
import { useAnnounce } from '../ui/live-regions.tsx';
import { useRoute } from './route.ts';
import { useTroubleText } from './trouble-text.ts';

/** What the last scan was said to be. */
export interface StraySaid {
  readonly words: string;
  /** Whom to show; empty for nobody. */
  readonly attendeeId: string;
}

/** Somebody writes: showing another person would throw away what is half written. */
const isWriting = (): boolean =>
  (document.activeElement?.closest('form') ?? document.querySelector('[data-holds-draft]')) !== null;

/**
 * Takes scans where no screen does, and says whose code it was. In People that person is shown, unless somebody
 * writes there. What was said is said only where it was scanned.
 */
export const useStrayScans = () => {
  const text = useText();
  const desk = useDesk();
  const announce = useAnnounce();
  const sayTrouble = useTroubleText();
  const { area, rest, go } = useRoute();
  const place = [area, ...rest].join('/');
  const [said, setSaid] = useState<(StraySaid & { readonly place: string }) | null>(null);
  const say = (words: string, attendeeId = ''): void => {
    announce('alert', words);
    setSaid({ words, attendeeId, place });
  };
  const tell = ({ people: [person, another] }: ScannedOwners): void => {
    if (person === undefined) return say(text('frame.stray.nobody'));
    if (another !== undefined) return say(text('frame.stray.several'));
    const words = text('frame.stray.one', { name: person.name });
    if (area !== 'people' || isWriting()) return say(words, person.id);
    announce('status', words);
    go('people', person.id);
  };
  const ask = ({ text: code, keys }: CodeReading): void => {
    desk.checkin
      .whose({ text: code, keys: [...keys] })
      .then(tell, (trouble: unknown) => say(sayTrouble(trouble)));
  };
  useStrayReader(ask);
  return { said: said?.place === place ? said : null, forget: () => setSaid(null), show: go };
};
