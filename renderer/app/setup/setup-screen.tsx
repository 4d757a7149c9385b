import { useText } from '../../locales/locale-context.tsx';
import { hrefOf, useRoute } from '../route.ts';
import css from './setup-screen.module.css';
import { SETUP_SECTIONS } from './setup-sections.ts';

/** Setup: its parts at the side, one of them open. */
export const SetupScreen = () => {
  const text = useText();
  const { rest } = useRoute();
  const current = SETUP_SECTIONS.find(({ id }) => id === rest[0]) ?? SETUP_SECTIONS[0];
  if (current.takesStage?.(rest) === true) return <current.screen key={current.id} />;
  return (
    <div className={css.setup}>
      <nav className={css.side} aria-label={text('settings.sections')}>
        {SETUP_SECTIONS.map(({ id, icon: Icon, labelKey }) => (
          <a
            key={id}
            className={css.link}
            href={hrefOf('setup', id)}
            aria-current={id === current.id ? 'page' : undefined}
          >
            <Icon size={18} aria-hidden />
            {text(labelKey)}
          </a>
        ))}
      </nav>
      <div className={css.stage}>
        <current.screen key={current.id} />
      </div>
    </div>
  );
};
