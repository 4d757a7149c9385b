import { FileUp } from 'lucide-react';
import { hrefOf } from '../../app/route.ts';
import { useEventState } from '../../client/event-state.ts';
import { useText } from '../../locales/locale-context.tsx';
import { CameraPanel } from '../../scan-field/camera-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CheckinProvider } from './checkin-context.tsx';
import css from './desk-screen.module.css';
import { DeskTrouble } from './desk-trouble.tsx';
import { StageKeySlotProvider } from './field/field-keys.ts';
import { ScanField } from './field/scan-field.tsx';
import { ResultsStage } from './results/results-stage.tsx';
import { StageView } from './stage-view.tsx';
import { Tape } from './tape/tape.tsx';
import { useDeskRoute } from './use-desk-route.ts';
import { type DeskScreenState, useDeskScreen } from './use-desk-screen.ts';
import { useStageKeys } from './use-stage-keys.ts';

/** The check-in loop: the field, the stage and the tape of the last results. */
export const DeskScreen = () => {
  const text = useText();
  const state = useEventState(['event', 'search-ready']);
  if (state.value === null) return null;
  if (state.value.phase === 'ready') return <OpenDesk event={state.value} />;
  return (
    <div className={css.notice}>
      <Notice tone="plan" icon={FileUp} actions={<a href={hrefOf('setup')}>{text('checkin.empty.open')}</a>}>
        {text('checkin.empty')}
      </Notice>
    </div>
  );
};

const OpenDesk = ({ event }: { readonly event: DeskScreenState['checkin']['event'] }) => {
  const screen = useDeskScreen(event);
  return (
    <CheckinProvider value={screen.checkin}>
      <StageKeySlotProvider value={screen.slot}>
        <Layout screen={screen} />
      </StageKeySlotProvider>
    </CheckinProvider>
  );
};

const Layout = ({ screen }: { readonly screen: DeskScreenState }) => {
  const { checkin, search } = screen;
  useStageKeys(screen);
  useDeskRoute();
  const found = screen.isListShown ? search.found : null;
  return (
    <div className={css.desk}>
      <section className={css.main}>
        <Field screen={screen} />
        <DeskTrouble />
        <div className={css.stage}>
          {found === null ? (
            <StageView stage={checkin.state.stage} />
          ) : (
            <ResultsStage search={search} found={found} onRow={screen.actOnRow} />
          )}
        </div>
      </section>
      {screen.isCameraOn && (
        <div className={css.camera}>
          <CameraPanel onCode={screen.onCameraCode} />
        </div>
      )}
      <Tape typicalMs={screen.typicalMs} />
    </div>
  );
};

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  idle: 'checkin.field',
  who: 'checkin.field.who',
  delegations: 'checkin.field.delegation',
};

const Field = ({ screen }: { readonly screen: DeskScreenState }) => {
  const text = useText();
  const { search, checkin } = screen;
  const placeholder = text(PLACEHOLDERS[checkin.state.stage.kind] ?? 'checkin.field.next');
  const found = screen.isListShown ? search.found : null;
  const foundState =
    found !== null
      ? text('checkin.found', {
          total: found.total,
          shown: found.rows.length,
          spelled: found.isOnlySpelled ? 'only' : 'not-only',
        })
      : null;
  return (
    <ScanField
      field={screen.field}
      text={search.text}
      onText={(typed) => screen.changeSearch({ kind: 'typed', text: typed })}
      placeholder={placeholder}
      foundState={foundState}
      hasHeardScanner={screen.hasHeardScanner}
      isCameraOn={screen.isCameraOn}
      onCamera={screen.toggleCamera}
    />
  );
};
