import { Phone } from 'lucide-react';
import css from './call-link.module.css';
import { telHref } from './tel-href.ts';

export interface CallLinkProps {
  readonly phone: string;
  /** Whom it calls, in words. */
  readonly label: string;
}

/** Calls somebody with one touch of the thumb. */
export const CallLink = ({ phone, label }: CallLinkProps) => (
  <a className={css.call} href={telHref(phone)} aria-label={label} title={phone}>
    <Phone size={22} aria-hidden />
  </a>
);
