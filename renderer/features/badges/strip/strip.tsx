import { TriangleAlert } from 'lucide-react';
import type { DrawnBadge, HardestNames, HardestNameView } from '../../../../shared/contract/badge-drawing.ts';
import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { pictureOf } from '../../../ui/picture-of.ts';
import css from './strip.module.css';
import { worstOf } from './worst.ts';

export interface StripProps {
  readonly hardest: HardestNames | null;
  readonly badges: ReadonlyMap<string, DrawnBadge>;
  readonly layout: BadgeLayout;
  readonly shownId: string;
  readonly onShow: (attendeeId: string) => void;
}

/** The badges of those whose names are hardest to print, as they would come out now. One of them can be put on the board. */
export const Strip = ({ hardest, badges, layout, shownId, onShow }: StripProps) => {
  const text = useText();
  const { page, kind } = layout;
  const isSign = kind === 'sign';
  // As high as the strip allows, unless the badge is very wide.
  const size = {
    aspectRatio: `${page.widthMm} / ${page.heightMm}`,
    inlineSize: `min(190px, var(--mini) * ${page.widthMm / page.heightMm})`,
  };
  return (
    <section className={css.strip} aria-labelledby="hardest-names">
      <div className={css.words}>
        <h2 id="hardest-names" className={css.title}>
          {text(isSign ? 'designer.hardest.titles' : 'designer.hardest')}
        </h2>
        <p>{text(noteOf(hardest, isSign))}</p>
      </div>
      <ul className={css.row}>
        {hardest?.people.map((person) => (
          <li key={person.attendeeId}>
            <Mini
              person={person}
              isSign={isSign}
              badge={badges.get(person.attendeeId)}
              size={size}
              isShown={person.attendeeId === shownId}
              onShow={() => onShow(person.attendeeId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is said in another way of titles than of names. */
const SIGN_KINDS: ReadonlySet<string> = new Set(['longest-town', 'longest-role', 'one-name']);

const noteOf = (hardest: HardestNames | null, isSign: boolean): string => {
  if (isSign) return hardest?.total === 0 ? 'designer.hardest.no-titles' : 'designer.hardest.titles.note';
  return hardest?.areExamples === true ? 'designer.hardest.examples' : 'designer.hardest.note';
};

interface MiniProps {
  readonly person: HardestNameView;
  readonly isSign: boolean;
  readonly badge: DrawnBadge | undefined;
  readonly size: { readonly aspectRatio: string; readonly inlineSize: string };
  readonly isShown: boolean;
  readonly onShow: () => void;
}

const Mini = ({ person, isSign, badge, size, isShown, onShow }: MiniProps) => {
  const text = useText();
  const problem = badge && worstOf(badge);
  const label = text(
    isSign && SIGN_KINDS.has(person.kind)
      ? `designer.hard.sign.${person.kind}`
      : `designer.hard.${person.kind}`,
  );
  const said = problem ? text(`designer.problem.${problem.kind}`, { lines: problem.lines }) : label;
  return (
    <button
      type="button"
      className={classNames(css.mini, problem && css.wrong)}
      aria-pressed={isShown}
      aria-label={text('designer.hardest.of', {
        kind: label,
        name: person.name,
        outcome: problem ? said : '',
      })}
      title={person.name}
      onClick={onShow}
    >
      <span className={css.paper} style={size}>
        {badge && <img className={css.badge} src={pictureOf(badge.svg)} alt="" />}
      </span>
      <span className={css.caption}>
        {problem && <TriangleAlert size={14} aria-hidden />}
        {said}
      </span>
    </button>
  );
};
