import { useText } from '../../../locales/locale-context.tsx';
import { VerdictSymbol } from '../../../ui/verdict-symbol.tsx';
import { useDoor } from './door-context.tsx';
import css from './strip.module.css';
import { wordOf } from './strip-words.ts';

/** Refusals that the next scan has overtaken, until somebody settles them. */
export const Pinned = () => {
  const text = useText();
  const { state, dispatch } = useDoor();
  if (state.pinned.length === 0) return null;
  return (
    <div className={css.pinned}>
      {state.pinned.map((shown) => {
        const { result, direction } = shown;
        return (
          <button
            key={result.scanId}
            type="button"
            className={css.pin}
            onClick={() => dispatch({ kind: 'reopen', shown })}
          >
            <VerdictSymbol face="stop" sizePx={20} />
            <span>
              {text('rooms.pinned', {
                name: result.attendee?.name ?? '',
                word: text(wordOf(result, direction)),
              })}
            </span>
          </button>
        );
      })}
    </div>
  );
};
