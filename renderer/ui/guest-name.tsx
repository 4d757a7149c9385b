import css from './guest-name.module.css';
import { PersonName } from './person-name.tsx';

export interface GuestNameProps {
  readonly name: string;
  readonly ownScript?: string | undefined;
  /** "Mayor of Beli Most, Bulgaria" */
  readonly role?: string | undefined;
}

const sizeOf = (name: string): 'large' | 'middle' | 'small' => {
  const longestWord = Math.max(...name.split(/[\s-]+/u).map((word) => word.length));
  if (name.length <= 24 && longestWord <= 12) return 'large';
  return name.length <= 38 && longestWord <= 17 ? 'middle' : 'small';
};

/** The name at the size that staff read aloud from: 84, 64 or 48 px, smaller in low windows, then on more lines, never cut. */
export const GuestName = ({ name, ownScript, role }: GuestNameProps) => (
  <>
    <p className={css.name} data-size={sizeOf(name)}>
      <PersonName>{name}</PersonName>
    </p>
    {ownScript && (
      <p className={css.ownScript}>
        <PersonName>{ownScript}</PersonName>
      </p>
    )}
    {role && <p className={css.role}>{role}</p>}
  </>
);
