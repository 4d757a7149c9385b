import { FileUp, Printer, Search, TriangleAlert, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { ArchGauge } from '../arch-gauge.tsx';
import { ArchPips } from '../arch-pips.tsx';
import { Avatar } from '../avatar.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Checkbox } from '../checkbox.tsx';
import { Chip, FilterChip } from '../chip.tsx';
import { FACES } from '../face.ts';
import { Notice } from '../notice.tsx';
import { Progress } from '../progress.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { Segmented } from '../segmented.tsx';
import { Select } from '../select.tsx';
import { Skeleton } from '../skeleton.tsx';
import { TextField } from '../text-field.tsx';
import { THEMES, ThemeLetter } from '../theme-letter.tsx';
import { UndoRing } from '../undo-ring.tsx';
import { VerdictSymbol } from '../verdict-symbol.tsx';
import css from './kit.module.css';

const OPTIONS = [
  { value: 'one', label: 'Front desk' },
  { value: 'two', label: 'Room' },
  { value: 'three', label: 'Trip leader' },
] as const;

const Buttons = () => (
  <Card title="Buttons" note="verbs">
    <div className={css.row}>
      <Button variant="primary" icon={Printer} kbd="F9">
        Reprint badge
      </Button>
      <Button kbd="F8">To help desk</Button>
      <Button variant="quiet" kbd="Esc">
        Dismiss
      </Button>
      <Button disabled>Not yet</Button>
      <Button icon={Search} aria-label="Find" />
      <Button size="small">Check in group</Button>
      <Button size="large" variant="primary">
        Save 398 of 412 rows
      </Button>
    </div>
    <div className={css.fill}>
      <Button variant="ghost" kbd="Ctrl+Z">
        <UndoRing leftMs={6500} totalMs={10_000} />
        Undo, 7 s
      </Button>
      <Button variant="ghost" disabled>
        Choose a reason first
      </Button>
    </div>
  </Card>
);

const Fields = () => {
  const [words, setWords] = useState('Amira Haddoumi');
  const [choice, setChoice] = useState<'one' | 'two' | 'three'>('one');
  const [isTicked, setTicked] = useState(true);
  return (
    <Card title="Fields">
      <div className={css.grid}>
        <TextField label="Name" value={words} onValue={setWords} hint="As on the passport" />
        <TextField label="Town" value="" onValue={() => {}} problem="A badge needs a town. Ask for it." />
        <Select label="Role" value={choice} options={OPTIONS} onValue={setChoice} />
        <Segmented label="Role" value={choice} options={OPTIONS} onValue={setChoice} />
        <RadioGroup label="Role" value={choice} options={OPTIONS} onValue={setChoice} />
        <div className={css.column}>
          <Checkbox label="Headset, Bulgarian to English" isChecked={isTicked} onChecked={setTicked} />
          <Checkbox label="Some of them" isChecked={false} isMixed onChecked={() => {}} />
          <Checkbox label="Speaker folder, blue" size="large" isChecked={false} onChecked={() => {}} />
        </div>
      </div>
    </Card>
  );
};

const Signs = () => (
  <Card title="Signs">
    <div className={css.row}>
      {FACES.map((face) => (
        <VerdictSymbol key={face} face={face} sizePx={44} />
      ))}
      <VerdictSymbol face="wait" mark="!" sizePx={44} />
      {THEMES.map((theme) => (
        <ThemeLetter key={theme} theme={theme} label={`Theme ${theme}`} />
      ))}
      <Avatar name="Lena Maurer" />
      <ArchPips here={2} total={5} label="2 of 5 here" />
      <ArchPips here={20} total={31} label="20 of 31 here" />
      <Chip icon={UsersRound}>Delegation</Chip>
      <FilterChip label="Payment open" count="7" isOn onToggle={() => {}} />
      <FilterChip label="Local leaders" count="150" isOn={false} onToggle={() => {}} />
    </div>
    <div className={css.gauges}>
      {[0, 187, 235, 250, 290, 330, 412].map((here) => (
        <ArchGauge
          key={here}
          value={here}
          total={412}
          shown={String(here)}
          lines={['of 412 are here', '74 of 150 local leaders']}
          label={`${here} of 412 are here`}
        />
      ))}
      <ArchGauge
        value={61_208}
        total={100_000}
        shown="61,208"
        lines={['of 100,000 are here']}
        label="61,208 are here"
      />
    </div>
  </Card>
);

const Messages = () => (
  <Card title="Messages">
    <div className={css.column}>
      <Notice tone="plan" icon={UsersRound}>
        <b>Two people share this name.</b> Ask for the town before you press Enter.
      </Notice>
      <Notice tone="act" icon={TriangleAlert} actions={<Button size="small">Print at Desk 1</Button>}>
        <b>Paper is out.</b> 3 badges are waiting.
      </Notice>
      <Notice tone="fine" icon={FileUp}>
        398 of 412 rows are saved.
      </Notice>
      <Progress label="Reading the guest list" done={398} total={412} words="398 of 412 rows" />
      <Skeleton width="40%" heightPx={24} />
    </div>
  </Card>
);

/** Every component of the kit on one page. */
export const Kit = () => (
  <div className={css.kit}>
    <Buttons />
    <Fields />
    <Signs />
    <Messages />
  </div>
);
