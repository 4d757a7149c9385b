import { useText } from '../../../locales/locale-context.tsx';
import { useCheckin } from '../checkin-context.tsx';
import type { StagePanel as Panel } from '../state/desk-state.ts';
import { ReasonPanel } from './reason-panel.tsx';

interface SidePanelProps {
  readonly panel: Exclude<Panel, 'none'>;
  readonly attendeeId: string;
  readonly scanId: string;
}

/** Reprint and late undo, each with its reason, beside the guest. */
export const SidePanel = ({ panel, attendeeId, scanId }: SidePanelProps) => {
  const text = useText();
  const { event, actions, dispatch, focusField } = useCheckin();
  const close = () => {
    dispatch({ kind: 'panel', panel: 'none' });
    focusField();
  };
  if (panel === 'reprint') {
    return (
      <ReasonPanel
        key="reprint"
        title={text('checkin.reprint.title')}
        note={text('checkin.reprint.note')}
        verb={text('checkin.reprint.verb')}
        reasons={event.event.reprintReasons}
        onChosen={(reason) => {
          void actions.reprint(attendeeId, reason);
          focusField();
        }}
        onClose={close}
      />
    );
  }
  return (
    <ReasonPanel
      key="undo"
      title={text('checkin.undo.title')}
      note={text('checkin.undo.note')}
      verb={text('checkin.undo.verb')}
      reasons={event.event.undoReasons}
      onChosen={(reason) => {
        void actions.undo(scanId, reason);
        focusField();
      }}
      onClose={close}
    />
  );
};
