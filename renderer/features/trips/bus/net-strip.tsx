import { WifiOff } from 'lucide-react';
import { useConnection, useStanding } from '../../../client/desk-context.tsx';
import { useOutboxState } from '../../../client/outbox/outbox-context.tsx';
import { useRichText } from '../../../locales/locale-context.tsx';
import css from './net-strip.module.css';

const WIDEST_PHONE_PX = 600;

const isPhone = (): boolean => window.innerWidth < WIDEST_PHONE_PX;

/** How this device stands with the desk: working alone is no trouble, but it is said. */
export const NetStrip = () => {
  const rich = useRichText();
  const isApart = useConnection() !== 'open';
  const standing = useStanding();
  const count = useOutboxState().waiting.length;
  const device = isPhone() ? 'phone' : 'other';
  if (isApart)
    return (
      <p className={css.strip} role="status">
        <WifiOff className={css.icon} size={18} aria-hidden />
        <span>
          {rich(standing === 'stranger' ? 'trips.net.stranger' : 'trips.net.apart', { count, device })}
        </span>
      </p>
    );
  return (
    <p className={css.strip} role="status">
      <i className={css.dot} aria-hidden />
      <span>{count === 0 ? rich('trips.net.inStep') : rich('trips.net.sending', { count })}</span>
    </p>
  );
};
