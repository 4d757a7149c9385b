import { Bus, DoorOpen, type LucideIcon, MonitorSmartphone, Unplug } from 'lucide-react';
import type { ScreenView } from '../../../shared/contract/screens.ts';
import { type Acting, useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ListRow, NoRows } from '../../ui/list-row.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import css from './devices-screen.module.css';

const ICONS: Readonly<Partial<Record<ScreenView['audience'], LucideIcon>>> = { room: DoorOpen, trip: Bus };

/** The browsers that came in by a link: connected ones first, with who works there. */
export const ConnectedScreens = ({ screens }: { readonly screens: readonly ScreenView[] }) => {
  const text = useText();
  const acting = useActing();
  const connected = screens.filter(({ pages }) => pages > 0).length;
  return (
    <Card title={text('screens.connected')} note={text('screens.connected.count', { count: connected })}>
      <ProblemLine problem={acting.problem} />
      {screens.length === 0 ? (
        <NoRows>{text('screens.none')}</NoRows>
      ) : (
        <ul>
          {screens.map((screen) => (
            <ScreenRow key={screen.id} screen={screen} acting={acting} />
          ))}
        </ul>
      )}
    </Card>
  );
};

const ScreenRow = ({ screen, acting }: { readonly screen: ScreenView; readonly acting: Acting }) => {
  const text = useText();
  const formats = useFormats();
  const desk = useDesk();
  const { id, audience, name, operator, pages, lastSeenAt } = screen;
  const Icon = ICONS[audience] ?? MonitorSmartphone;
  const shownName = name === '' ? text('screens.own') : name;
  const state =
    pages > 0
      ? text('screens.now', { pages })
      : text('screens.last', { time: formats.dayAndTime(lastSeenAt) });
  return (
    <ListRow
      lead={<Icon size={20} aria-hidden />}
      name={shownName}
      note={[text(`screens.kind.${audience}`), operator].filter((part) => part !== '').join(', ')}
    >
      <span className={css.state} data-on={pages > 0}>
        {pages > 0 && <i className={css.dot} />}
        {state}
      </span>
      {audience !== 'window' && (
        <Button
          size="small"
          icon={Unplug}
          aria-label={text('screens.remove.of', { name: shownName })}
          disabled={acting.isBusy}
          onClick={() => void acting.run(() => desk.screens.remove({ id }))}
        >
          {text('screens.remove')}
        </Button>
      )}
    </ListRow>
  );
};
