import css from './badge-paper.module.css';
import { pictureOf } from './picture-of.ts';

export interface BadgePaperProps {
  /** The badge as the layout engine drew it. Shown as a picture, so that nothing inside it can run. */
  readonly svg: string;
  /** "Badge of Radina Belokamova" */
  readonly label: string;
  /** 0 when nothing is out of the slot yet, 1 when all of it is. */
  readonly share?: number;
}

/** The printer's slot with the badge sliding out of it. */
export const BadgePaper = ({ svg, label, share = 1 }: BadgePaperProps) => (
  <div className={css.slot}>
    <div className={css.window}>
      <img
        className={css.paper}
        src={pictureOf(svg)}
        alt={label}
        style={{ transform: `translateY(${(Math.min(1, Math.max(0, share)) - 1) * 100}%)` }}
      />
    </div>
  </div>
);
