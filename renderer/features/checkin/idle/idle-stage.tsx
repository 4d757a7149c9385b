import { MapPin } from 'lucide-react';
import { DeskAside } from '../../../app/desk-aside.tsx';
import { hrefOf } from '../../../app/route.ts';
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
  const counts = useAnswer('counts', (desk) => desk.checkin.counts(), ['scan', 'attendees']);
  return (
    <div className={css.idle}>
      <div className={css.hello}>
        <CheckpointLine />
        <Ready isAskingWho={isAskingWho} />
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

/** The keys of a heading and of the sentence under it. */
const HELLO = {
  ready: ['checkin.ready', 'checkin.ready.hint'],
  who: ['checkin.who', 'checkin.who.hint'],
  removed: ['checkin.removed', 'checkin.removed.hint'],
} as const;

const Ready = ({ isAskingWho }: IdleStageProps) => {
  const text = useText();
  const checkpoint = useOwnCheckpoint();
  const isRemoved = checkpoint?.isRemoved ?? false;
  const [title, hint] = HELLO[isAskingWho ? 'who' : isRemoved ? 'removed' : 'ready'];
  const printsBadge = checkpoint === undefined || checkpoint.kind === 'entrance' ? 'yes' : 'no';
  return (
    <>
      <h1 className={css.title}>{text(title)}</h1>
      <p className={css.text}>{text(hint, { printsBadge, checkpoint: checkpoint?.name ?? '' })}</p>
    </>
  );
};

const useOwnCheckpoint = () => {
  const { event } = useCheckin();
  return event.checkpoints.find(({ id }) => id === event.desk.checkpointId);
};

/** Where this desk checks in; whoever may change it gets there from here. */
const CheckpointLine = () => {
  const text = useText();
  const { session } = useCheckin();
  const checkpoint = useOwnCheckpoint();
  if (checkpoint === undefined) return null;
  return (
    <p className={css.where}>
      <MapPin size={16} aria-hidden />
      <bdi>{checkpoint.name}</bdi>
      {session?.role === 'organiser' && (
        <a href={hrefOf('setup', 'desk')}>{text('checkin.checkpoint.change')}</a>
      )}
    </p>
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
