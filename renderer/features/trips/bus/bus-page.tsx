import { assertNever } from '../../../../shared/domain/closed.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { CameraPanel } from '../../../scan-field/camera-panel.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import { LeavePanel } from '../panels/leave-panel.tsx';
import { OverridePanel } from '../panels/override-panel.tsx';
import { PersonPanel } from '../panels/person-panel.tsx';
import { AboardFold } from './aboard-fold.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { type Panel, useBus } from './bus-context.tsx';
import { BusLintel } from './bus-lintel.tsx';
import css from './bus-screen.module.css';
import { CountCard } from './count-card.tsx';
import { ExcusedList } from './excused-list.tsx';
import { HeadCountCard } from './head-count-card.tsx';
import { LegTabs } from './leg-tabs.tsx';
import { MissingList } from './missing-list.tsx';
import { NetStrip } from './net-strip.tsx';
import { Papers } from './papers.tsx';
import { RefusedMarks } from './refused-marks.tsx';
import { StandbyCard } from './standby-card.tsx';
import { VerdictStrip } from './verdict-strip.tsx';

/** One bus on one leg: how many are aboard, who is missing, and what can be done about it. */
export const BusPage = ({ onCode }: { readonly onCode: (text: string) => void }) => {
  const { panel, isCameraOn } = useBus();
  return (
    <div className={css.bus} data-own-frame>
      <BusLintel />
      <NetStrip />
      <div key={panelKey(panel)} className={css.scroll}>
        {panel === null ? <RollCallView onCode={onCode} isCameraOn={isCameraOn} /> : <OpenPanel />}
      </div>
      <div className={css.foot}>
        <VerdictStrip />
        {panel === null && <BottomBar />}
      </div>
    </div>
  );
};

/** What opens is read from its beginning, however far the lists were scrolled. */
const panelKey = (panel: Panel): string =>
  panel === null ? 'lists' : 'attendeeId' in panel ? `${panel.kind} ${panel.attendeeId}` : panel.kind;

const OpenPanel = () => {
  const { panel } = useBus();
  if (panel === null) return null;
  switch (panel.kind) {
    case 'leave':
      return <LeavePanel />;
    case 'person':
      return <PersonPanel attendeeId={panel.attendeeId} />;
    case 'override':
      return <OverridePanel attendeeId={panel.attendeeId} reason={panel.reason} />;
    default:
      return assertNever(panel);
  }
};

interface RollCallViewProps {
  readonly onCode: (text: string) => void;
  readonly isCameraOn: boolean;
}

const RollCallView = ({ onCode, isCameraOn }: RollCallViewProps) => {
  const text = useText();
  const { leg } = useBus();
  return (
    <div className={css.columns}>
      <section className={css.column} aria-label={text('trips.count')}>
        <LegTabs />
        <RefusedMarks />
        {isCameraOn && <CameraPanel onCode={onCode} />}
        {leg.kind === 'out' ? <CountCard /> : <HeadCountCard key={leg.id} />}
      </section>
      <section className={css.column} aria-label={text('trips.people')}>
        <MissingList />
        <AboardFold />
        <ExcusedList />
        <StandbyCard />
        <Papers />
        <LanguageChoice />
      </section>
    </div>
  );
};
