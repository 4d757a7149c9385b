import css from './avatar.module.css';
import { initialsOf } from './initials.ts';

/** A person by their initials: never a photo. The name is beside it or on the button around it. */
export const Avatar = ({ name }: { readonly name: string }) => (
  <span className={css.avatar} aria-hidden="true">
    {initialsOf(name)}
  </span>
);
