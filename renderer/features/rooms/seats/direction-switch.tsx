import { useText } from '../../../locales/locale-context.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useDoor } from '../door/door-context.tsx';
import css from './seats.module.css';

/** Scanning in is usual; where people are scanned out as well, the numbers know who has left. */
export const DirectionSwitch = () => {
  const text = useText();
  const { state, dispatch } = useDoor();
  return (
    <div className={css.direction}>
      <Segmented
        label={text('rooms.direction')}
        value={state.direction}
        options={[
          { value: 'entry', label: text('rooms.direction.entry') },
          { value: 'exit', label: text('rooms.direction.exit') },
        ]}
        onValue={(direction) => dispatch({ kind: 'direction', direction })}
      />
    </div>
  );
};
