import { assertNever } from '../../../../shared/domain/closed.ts';
import { ChooseStage } from '../results/choose-stage.tsx';
import type { VerdictOnStage as Stage } from '../state/desk-state.ts';
import { AdmittedStage } from './admitted-stage.tsx';
import { AlreadyStage } from './already-stage.tsx';
import { RefusedStage } from './refused-stage.tsx';
import { UnknownStage } from './unknown-stage.tsx';
import css from './verdict.module.css';

const pulseOf = ({ pulses }: Stage): 'odd' | 'even' | undefined => {
  if (pulses === 0) return undefined;
  return pulses % 2 === 1 ? 'odd' : 'even';
};

/** A result on the stage; the same scan once more makes it pulse. */
export const VerdictOnStage = ({ stage }: { readonly stage: Stage }) => (
  <div
    key={stage.result.scanId}
    className={css.stagePulse}
    data-pulse={pulseOf(stage)}
    data-scan={stage.result.scanId}
  >
    <Face stage={stage} />
  </div>
);

const Face = ({ stage }: { readonly stage: Stage }) => {
  const { verdict, reason } = stage.result;
  switch (verdict) {
    case 'admitted':
      return <AdmittedStage stage={stage} />;
    case 'attention':
      return reason === 'already-in' ? (
        <AlreadyStage stage={stage} />
      ) : (
        <RefusedStage stage={stage} face="wait" />
      );
    case 'refused':
      return <RefusedStage stage={stage} face="stop" />;
    case 'unknown':
      return <UnknownStage stage={stage} />;
    case 'choose':
      return <ChooseStage result={stage.result} />;
    default:
      return assertNever(verdict);
  }
};
