import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './notice.module.css';

export interface NoticeProps {
  /** `plan` asks for a choice, `act` means that equipment needs someone, `fine` that it worked. */
  readonly tone: 'plan' | 'act' | 'fine' | 'plain';
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence that matters on this screen, with at most two actions. Stays until it is no longer true. */
export const Notice = ({ tone, icon: Icon, children, actions }: NoticeProps) => (
  <div className={classNames(css.notice, css[tone])}>
    <Icon className={css.icon} aria-hidden />
    <div className={css.text}>{children}</div>
    {actions && <div className={css.actions}>{actions}</div>}
  </div>
);
