import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { CheckpointForm } from './checkpoint-form.tsx';
import { NewCheckpoint } from './new-checkpoint.tsx';

/** Where codes are read besides rooms and buses: entrances, meals, hand-outs. */
export const CheckpointsScreen = () => {
  const text = useText();
  const { value: state } = useAnswer('event.state', (desk) => desk.event.state(), ['event']);
  if (state === null) return null;
  const { checkpoints, event, desk } = state;
  return (
    <TitledScreen title={text('settings.checkpoints')}>
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
    </TitledScreen>
  );
};
