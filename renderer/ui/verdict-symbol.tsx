import { assertNever } from '../../shared/domain/closed.ts';
import { classNames } from './class-names.ts';
import type { Face } from './face.ts';
import css from './verdict-symbol.module.css';

export interface VerdictSymbolProps {
  readonly face: Face;
  /** Inside the diamond: how often (`2×`) or `!`. */
  readonly mark?: string;
  readonly sizePx?: number;
  /** On the fill of its own verdict: shape and background trade colours. */
  readonly isOnFill?: boolean;
}

/** The silhouette of a verdict. Decoration: the words beside it say the same. */
export const VerdictSymbol = ({ face, mark = '2×', sizePx = 24, isOnFill = false }: VerdictSymbolProps) => (
  <svg
    className={classNames(css.symbol, css[face], isOnFill && css.onFill)}
    viewBox="0 0 24 24"
    width={sizePx}
    height={sizePx}
    aria-hidden="true"
  >
    <Shape face={face} mark={mark} />
  </svg>
);

const Shape = ({ face, mark }: { readonly face: Face; readonly mark: string }) => {
  switch (face) {
    case 'go':
      return (
        <>
          <circle className={css.body} cx="12" cy="12" r="11" />
          <path className={css.stroke} d="M7 12.4l3.4 3.4L17.2 8.9" />
        </>
      );
    case 'wait':
      return (
        <>
          <rect
            className={css.body}
            x="3.4"
            y="3.4"
            width="17.2"
            height="17.2"
            rx="2.4"
            transform="rotate(45 12 12)"
          />
          <text
            className={css.text}
            x="12"
            y={mark.length > 1 ? 15.1 : 16.6}
            fontSize={mark.length > 1 ? 9 : 14}
          >
            {mark}
          </text>
        </>
      );
    case 'stop':
      return (
        <>
          <path className={css.body} d="M7.6 1.2h8.8l6.4 6.4v8.8l-6.4 6.4H7.6l-6.4-6.4V7.6z" />
          <path className={css.stroke} d="M8 8l8 8M16 8l-8 8" />
        </>
      );
    case 'unknown':
      return (
        <>
          <rect className={css.body} x="1.8" y="1.8" width="20.4" height="20.4" rx="3.5" />
          <text className={css.text} x="12" y="17.4" fontSize="16">
            ?
          </text>
        </>
      );
    case 'none':
      return <circle className={css.open} cx="12" cy="12" r="9.5" />;
    default:
      return assertNever(face);
  }
};
