import { UserPlus } from 'lucide-react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { GuestName } from '../../../ui/guest-name.tsx';
import { StageActions, StagePanel } from '../../../ui/stage-parts.tsx';
import { VerdictStage } from '../../../ui/verdict-stage.tsx';
import type { VerdictOnStage } from '../state/desk-state.ts';
import { useStageActs } from '../use-stage-acts.ts';
import { DismissButton, HelpButton } from './stage-buttons.tsx';
import css from './verdict.module.css';
import { likenessKey, wordKey } from './verdict-words.ts';

const SHOWN_CODE = 120;

/** A code that is nobody's: what it seems to be, and what to do instead. */
export const UnknownStage = ({ stage }: { readonly stage: VerdictOnStage }) => {
  const text = useText();
  const acts = useStageActs();
  const { result } = stage;
  const likeness = likenessKey(result);
  return (
    <VerdictStage
      face="unknown"
      word={text(wordKey(result))}
      sentence={text('checkin.unknown.nothing')}
      beside={
        result.code === '' ? null : (
          <StagePanel title={text('checkin.unknown.code')}>
            <p className={css.why} dir="ltr">
              <bdi>{result.code.slice(0, SHOWN_CODE)}</bdi>
            </p>
          </StagePanel>
        )
      }
      foot={
        <StageActions>
          <Button variant="primary" size="large" icon={UserPlus} kbd="F2" onClick={acts.walkIn}>
            {text('checkin.act.walkIn')}
          </Button>
          <HelpButton />
          <DismissButton />
        </StageActions>
      }
    >
      <GuestName name={likeness === null ? text(`checkin.unknownAs.${result.reason}`) : text(likeness)} />
      <p className={css.hint}>
        {text(`checkin.why.${result.reason}`, { from: '', until: '', allowed: '', capacity: '' })}
      </p>
    </VerdictStage>
  );
};
