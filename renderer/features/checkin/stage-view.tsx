import { assertNever } from '../../../shared/domain/closed.ts';
import { DelegationsStage } from './group/delegations-stage.tsx';
import { GroupDoneStage } from './group/group-done-stage.tsx';
import { GroupStage } from './group/group-stage.tsx';
import { IdleStage } from './idle/idle-stage.tsx';
import type { Stage } from './state/desk-state.ts';
import { PersonStage } from './verdict/person-stage.tsx';
import { UndoneStage } from './verdict/undone-stage.tsx';
import { VerdictOnStage } from './verdict/verdict-on-stage.tsx';
import { WalkInStage } from './walk-in/walk-in-stage.tsx';

/** What stands on the stage. */
export const StageView = ({ stage }: { readonly stage: Stage }) => {
  switch (stage.kind) {
    case 'idle':
      return <IdleStage isAskingWho={false} />;
    case 'who':
      return <IdleStage isAskingWho />;
    case 'verdict':
      return <VerdictOnStage stage={stage} />;
    case 'person':
      return <PersonStage key={stage.card.id} card={stage.card} panel={stage.panel} />;
    case 'walk-in':
      return <WalkInStage />;
    case 'delegations':
      return <DelegationsStage />;
    case 'group':
      return <GroupStage key={stage.delegation} delegation={stage.delegation} />;
    case 'group-done':
      return <GroupDoneStage {...stage} />;
    case 'undone':
      return <UndoneStage card={stage.card} badge={stage.badge} />;
    default:
      return assertNever(stage);
  }
};
