import { DeskAside } from '../../../app/desk-aside.tsx';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { ArchGauge } from '../../../ui/arch-gauge.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { useStageActs } from '../use-stage-acts.ts';
import { type Counts, Delegations } from './delegations.tsx';
import { HelpList } from './help-list.tsx';
import css from './idle.module.css';

interface IdleStageProps {
  /** This code belongs to somebody else: whose name is it? */
  readonly isAskingWho: boolean;
}

/** Nobody is at the desk: ready, how full the house is, and who is expected. */
export const IdleStage = ({ isAskingWho }: IdleStageProps) => {
  const text = useText();
  const counts = useAnswer('counts', (desk) => desk.checkin.counts(), ['scan', 'attendees']);
  return (
    <div className={css.idle}>
      <div className={css.hello}>
        <h1 className={css.title}>{text(isAskingWho ? 'checkin.who' : 'checkin.ready')}</h1>
        <p className={css.text}>{text(isAskingWho ? 'checkin.who.hint' : 'checkin.ready.hint')}</p>
        <KeyButtons />
      </div>
      <div className={css.gauge}>{counts.value && <Gauge counts={counts.value} />}</div>
      <div className={css.below}>
        <Delegations counts={counts.value} />
        <div className={css.needs}>
          <HelpList />
          <DeskAside />
        </div>
      </div>
    </div>
  );
};

const KeyButtons = () => {
  const text = useText();
  const acts = useStageActs();
  return (
    <div className={css.keys}>
      <Button kbd="F2" kbdPlace="start" onClick={acts.walkIn}>
        {text('checkin.act.walkIn')}
      </Button>
      <Button kbd="F4" kbdPlace="start" onClick={acts.delegation}>
        {text('checkin.act.delegation')}
      </Button>
      <Button kbd="F8" kbdPlace="start" onClick={acts.toHelp}>
        {text('checkin.act.toHelp')}
      </Button>
      <Button kbd="F9" kbdPlace="start" onClick={acts.reprint}>
        {text('checkin.act.reprintLast')}
      </Button>
    </div>
  );
};

const Gauge = ({ counts }: { readonly counts: Counts }) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const { event } = useCheckin();
  const { here, expected } = counts;
  // The first category of the event is the one that it is held for.
  const lead = event.event.categories[0];
  const leaders = counts.byCategory.find(({ category }) => category === lead?.id);
  const quiet =
    lead === undefined || leaders === undefined
      ? undefined
      : text('checkin.gauge.lead', {
          here: leaders.here,
          total: leaders.total,
          category: lead.label[language],
        });
  return (
    <ArchGauge
      value={here}
      total={expected}
      shown={formats.number(here)}
      lines={
        quiet === undefined
          ? [text('checkin.gauge', { total: expected })]
          : [text('checkin.gauge', { total: expected }), quiet]
      }
      label={text('checkin.gauge.label', { here, total: expected })}
    />
  );
};
