import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { CheckpointForm } from './checkpoint-form.tsx';
import { NewCheckpoint } from './new-checkpoint.tsx';
import css from './settings.module.css';

/** Where codes are read besides rooms and buses: entrances, meals, hand-outs. */
export const CheckpointsScreen = () => {
  const text = useText();
  const { value: state } = useAnswer('event.state', (desk) => desk.event.state(), ['event']);
  if (state === null) return null;
  const { checkpoints, event, desk } = state;
  return (
    <div className={css.screen}>
      <h1 className={css.title}>{text('settings.checkpoints')}</h1>
      <p>{text('settings.checkpoints.note')}</p>
      {checkpoints.map((checkpoint) => (
        <CheckpointForm
          key={checkpoint.id}
          checkpoint={checkpoint}
          categories={event.categories}
          isHere={checkpoint.id === desk.checkpointId}
        />
      ))}
      <NewCheckpoint taken={checkpoints.map(({ id }) => id)} />
    </div>
  );
};
