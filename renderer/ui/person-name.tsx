import css from './person-name.module.css';
import { scriptOf } from './script.ts';

export interface PersonNameProps {
  readonly children: string;
  /** The language of the name, where it is known better than from its letters. */
  readonly lang?: string | undefined;
}

/** A name, town or code, kept apart from the direction of the sentence around it. */
export const PersonName = ({ children, lang }: PersonNameProps) => (
  <bdi className={css.name} lang={lang ?? scriptOf(children).lang}>
    {children}
  </bdi>
);
