import { useText } from '../../../locales/locale-context.tsx';
import css from './verdict.module.css';

/** So many letters are enough to see which script they are of. */
const MOST_LETTERS = 8;

/** Says which letters came out as boxes on the badge that was printed, beside the name that it spoils. */
export const BoxesOnBadge = ({ letters }: { readonly letters: readonly string[] }) => {
  const text = useText();
  if (letters.length === 0) return null;
  return (
    <p className={css.note} role="status">
      {text('checkin.badge.missing', { letters: letters.slice(0, MOST_LETTERS).join(' ') })}
    </p>
  );
};
