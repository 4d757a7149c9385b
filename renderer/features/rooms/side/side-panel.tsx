import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { useDoor } from '../door/door-context.tsx';
import css from './panel.module.css';

export interface SidePanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What takes the place of the lists for a while; Esc or the cross brings them back. */
export const SidePanel = ({ title, children }: SidePanelProps) => {
  const text = useText();
  const { dispatch, field, changeSearch } = useDoor();
  const close = () => {
    changeSearch({ kind: 'clear' });
    dispatch({ kind: 'side', side: { kind: 'lists' } });
    field.current?.focus();
  };
  return (
    <>
      <div className={css.panelHead}>
        <h2>{title}</h2>
        <button type="button" className={css.close} aria-label={text('rooms.close')} onClick={close}>
          <X size={22} aria-hidden />
        </button>
      </div>
      <div className={css.panel}>{children}</div>
    </>
  );
};
