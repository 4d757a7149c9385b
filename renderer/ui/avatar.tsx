import css from './avatar.module.css';
import { initialsOf } from './initials.ts';

/** A person by their initials, drawn by the style sheet: never a photo, and no text that speech would call the button by. */
export const Avatar = ({ name }: { readonly name: string }) => (
  <span className={css.avatar} aria-hidden="true" data-initials={initialsOf(name)} />
);
