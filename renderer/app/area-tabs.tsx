import { useText } from '../locales/locale-context.tsx';
import type { Area } from './area.ts';
import css from './area-tabs.module.css';
import { hrefOf } from './route.ts';

export interface AreaTabsProps {
  readonly areas: readonly Area[];
  readonly current: string;
}

/** The ways through the building. Links, so that back, forward and a second window work. */
export const AreaTabs = ({ areas, current }: AreaTabsProps) => {
  const text = useText();
  return (
    <nav className={css.tabs} aria-label={text('app.areas')}>
      {areas.map(({ id, icon: Icon, labelKey }) => (
        <a key={id} className={css.tab} href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
          <Icon className={css.icon} aria-hidden />
          <span className={css.label}>{text(labelKey)}</span>
        </a>
      ))}
    </nav>
  );
};
