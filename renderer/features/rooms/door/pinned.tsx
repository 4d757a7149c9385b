import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { VerdictSymbol } from '../../../ui/verdict-symbol.tsx';
import { useDoor } from './door-context.tsx';
import type { Shown } from './door-reducer.ts';
import css from './strip.module.css';
import { useTicketName, wordOf } from './strip-words.ts';

/** So many stand above the strip; the others come up as these are settled. */
const SHOWN = 3;

/** Refusals that the next scan or the next session has overtaken, until somebody settles them. */
export const Pinned = () => {
  const text = useText();
  const { state } = useDoor();
  const { pinned } = state;
  if (pinned.length === 0) return null;
  return (
    <div className={css.pinned}>
      {pinned.slice(0, SHOWN).map((shown) => (
        <Pin key={shown.result.scanId} shown={shown} />
      ))}
      {pinned.length > SHOWN && (
        <span className={css.more}>{text('rooms.pinned.more', { count: pinned.length - SHOWN })}</span>
      )}
    </div>
  );
};

const Pin = ({ shown }: { readonly shown: Shown }) => {
  const text = useText();
  const { language } = useLocale();
  const ticketName = useTicketName();
  const { dispatch, activity } = useDoor();
  const { result, session, direction } = shown;
  return (
    <button type="button" className={css.pin} onClick={() => dispatch({ kind: 'reopen', shown })}>
      <VerdictSymbol face="stop" sizePx={20} />
      <span>
        {text('rooms.pinned', {
          name: result.attendee?.name ?? ticketName(result),
          word: text(wordOf(result, direction)),
          isOther: session.id === activity.id ? 'no' : 'yes',
          session: session.title[language],
        })}
      </span>
    </button>
  );
};
