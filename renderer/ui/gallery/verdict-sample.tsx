import { HandHelping, Headphones, Printer, RefreshCw, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { BadgePaper } from '../badge-paper.tsx';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { Tag } from '../chip.tsx';
import { GuestName } from '../guest-name.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { StageActions, StagePanel } from '../stage-parts.tsx';
import { UndoRing } from '../undo-ring.tsx';
import { VerdictStage } from '../verdict-stage.tsx';
import css from './verdict-sample.module.css';

const BADGE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 244 318"><rect width="244" height="318" fill="#fff"/>
<g font-family="sans-serif" fill="#0F1F1D"><text x="18" y="40" font-size="11" font-weight="600">City Leaders Forum</text>
<text x="18" y="84" font-size="34" font-weight="700">Radina</text><text x="18" y="122" font-size="34" font-weight="700">Belokamova</text>
<text x="18" y="150" font-size="19">Радина Белокамова</text></g><rect y="288" width="244" height="30" fill="#0F1F1D"/></svg>`;

const Tags = ({ words }: { readonly words: readonly string[] }) => (
  <div className={css.tags}>
    {words.map((word) => (
      <Tag key={word}>{word}</Tag>
    ))}
  </div>
);

const Go = () => {
  const [isGiven, setGiven] = useState(false);
  return (
    <VerdictStage
      face="go"
      word="Checked in"
      sentence="First arrival, 09:42:17. Badge is printing here."
      headAction={
        <Button variant="ghost" kbd="Ctrl+Z">
          <UndoRing leftMs={8000} totalMs={10_000} />
          Undo, 8 s
        </Button>
      }
      beside={<BadgePaper svg={BADGE} label="Badge of Radina Belokamova" />}
      foot={
        <Checkbox
          size="large"
          isChecked={isGiven}
          onChecked={setGiven}
          label={
            <>
              <Headphones size={19} aria-hidden />
              Headset, Bulgarian to English
            </>
          }
        />
      }
    >
      <GuestName name="Radina Belokamova" ownScript="Радина Белокамова" role="Mayor of Beli Most, Bulgaria" />
      <Tags words={['Local leader', 'Speaks today, 14:00', 'Say: ra-DEE-na']} />
    </VerdictStage>
  );
};

const Wait = () => (
  <VerdictStage
    face="wait"
    word="Already checked in"
    sentence="51 minutes ago at Desk 1. Nothing was changed."
    beside={<StagePanel title="What happened before">08:53 Checked in, Desk 1</StagePanel>}
    foot={
      <StageActions>
        <Button variant="primary" size="large" icon={Printer} kbd="F9">
          Reprint badge
        </Button>
        <Button size="large" icon={UsersRound} kbd="F6">
          This is someone else
        </Button>
        <Button size="large" icon={HandHelping} kbd="F8">
          To help desk
        </Button>
        <Button size="large" variant="quiet" kbd="Esc">
          Dismiss
        </Button>
      </StageActions>
    }
  >
    <GuestName name="Karim Daouzi" ownScript="كريم الداوزي" role="Deputy mayor of Port Samra, Morocco" />
    <Tags words={['Local leader', 'Ticket 0417']} />
  </VerdictStage>
);

const Stop = () => {
  const [reason, setReason] = useState<'cash' | 'guest' | null>(null);
  return (
    <VerdictStage
      face="stop"
      word="Noch nicht bezahlt"
      sentence="Nicht eingecheckt. Es wurde kein Badge gedruckt."
      beside={
        <StagePanel title="Trotzdem einchecken?">
          <RadioGroup
            label="Grund"
            isLabelHidden
            value={reason}
            onValue={setReason}
            options={[
              { value: 'cash', label: 'Hat bar bezahlt' },
              { value: 'guest', label: 'Gast der Stadt' },
            ]}
          />
          <Button variant="ghost" isWide disabled={reason === null}>
            Erst einen Grund wählen
          </Button>
        </StagePanel>
      }
      foot={
        <StageActions>
          <Button variant="primary" size="large" icon={HandHelping} kbd="F8">
            An Hilfeschalter
          </Button>
          <Button size="large" icon={RefreshCw} kbd="F7">
            Zahlung neu prüfen
          </Button>
          <Button size="large" variant="quiet" kbd="Esc">
            Schließen
          </Button>
        </StageActions>
      }
    >
      <GuestName name="Marek Dolinský" role="Stadtrat, Přívozec, Tschechien" />
      <Tags words={['Delegation', 'Bestellung K7QF3', '180 € offen']} />
    </VerdictStage>
  );
};

const Unknown = () => (
  <VerdictStage
    face="unknown"
    word="Unknown code"
    sentence="This is not one of our codes. Type the name instead."
    foot={
      <StageActions>
        <Button variant="primary" size="large" kbd="F2">
          Walk-in
        </Button>
      </StageActions>
    }
  >
    <GuestName name="Looks like a railway ticket" />
  </VerdictStage>
);

export const VerdictSample = ({ stage }: { readonly stage: string }) => {
  if (stage === 'go') return <Go />;
  if (stage === 'wait') return <Wait />;
  return stage === 'stop' ? <Stop /> : <Unknown />;
};
