import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { CheckpointForm } from './checkpoint-form.tsx';
import { NewCheckpoint } from './new-checkpoint.tsx';
import { RemovedCheckpoints } from './removed-checkpoints.tsx';
import { useRemoving } from './use-removing.ts';

/** It counts who has arrived, and always stands. */
const MAIN_ENTRANCE = 'entrance';

/** Where codes are read besides rooms and buses: entrances, meals, hand-outs. */
export const CheckpointsScreen = () => {
  const text = useText();
  const { value: state } = useAnswer('event.state', (desk) => desk.event.state(), ['event']);
  const { acting, lastId, remove, putBack } = useRemoving();
  if (state === null) return null;
  const { checkpoints, event, desk } = state;
  return (
    <TitledScreen title={text('settings.checkpoints')}>
      <p>{text('settings.checkpoints.note')}</p>
      <ProblemLine problem={acting.problem} />
      {checkpoints
        .filter(({ isRemoved }) => !isRemoved)
        .map((checkpoint) => (
          <CheckpointForm
            key={checkpoint.id}
            checkpoint={checkpoint}
            categories={event.categories}
            isHere={checkpoint.id === desk.checkpointId}
            isBack={checkpoint.id === lastId}
            {...(checkpoint.id === MAIN_ENTRANCE ? {} : { onRemove: () => remove(checkpoint) })}
          />
        ))}
      <RemovedCheckpoints
        checkpoints={checkpoints.filter(({ isRemoved }) => isRemoved)}
        lastId={lastId}
        isBusy={acting.isBusy}
        onPutBack={putBack}
      />
      <NewCheckpoint taken={checkpoints.map(({ id }) => id)} />
    </TitledScreen>
  );
};
