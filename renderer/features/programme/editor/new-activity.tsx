import { useMemo } from 'react';
import type { EventSettings } from '../../../../shared/contract/event.ts';
import type { ProgrammeState } from '../../../../shared/contract/programme.ts';
import { openWallClock } from '../../../../shared/domain/calendar/wall-clock.ts';
import { hasDays } from '../../../../shared/domain/event-days.ts';
import type { Activity } from '../../../../shared/domain/programme/activity.ts';
import { EMPTY_ACTIVITY } from '../../../../shared/domain/programme/empty-activity.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { toChanges } from './activity-draft.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { KeptDrafts } from './kept-drafts.ts';
import { useActivityDraft } from './use-activity-draft.ts';

export interface NewActivityProps {
  readonly event: EventSettings;
  readonly state: ProgrammeState;
  readonly drafts: KeptDrafts;
  readonly onSaved: (id: string) => void;
  readonly onBack: () => void;
}

/** A workshop of an hour on the first morning, if somebody has said which that is: most often added, quickly changed. */
const blank = ({ timeZone, from }: Pick<EventSettings, 'timeZone' | 'from'>): Activity => {
  const clock = openWallClock(timeZone);
  const at = (time: string) => (hasDays({ from }) ? (clock.place(from, time)?.at ?? '') : '');
  return {
    ...EMPTY_ACTIVITY,
    id: '',
    kind: 'workshop',
    from: at('09:00'),
    until: at('10:00'),
  };
};

/** Adds an activity to the programme. */
export const NewActivity = ({ event, state, drafts, onSaved, onBack }: NewActivityProps) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const announce = useAnnounce();
  const saved = useMemo(() => blank(event), [event]);
  const form = useActivityDraft(saved, drafts);
  const add = async () => {
    const { kind, from, until } = saved;
    const { fields, ...parts } = toChanges(form.draft);
    await acting.run(async () => {
      const answer = await desk.programme.save({
        id: '',
        fields: { kind, from, until, ...fields },
        ...parts,
      });
      announce('status', text('programme.saved'));
      form.discard();
      onSaved(answer.activity.id);
    });
  };
  return (
    <EditorFrame
      title={text('programme.new')}
      form={form}
      event={event}
      state={state}
      acting={acting}
      onSave={() => void add()}
      onBack={onBack}
    />
  );
};
