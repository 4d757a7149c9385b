import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { EventSettings } from '../../../../shared/contract/event.ts';
import type { ActivityDetail, ProgrammeState } from '../../../../shared/contract/programme.ts';
import type { Bilingual } from '../../../../shared/domain/programme/activity.ts';
import { type Acting, useActing } from '../../../app/acting.ts';
import { AreaPlaceholder } from '../../../app/area-placeholder.tsx';
import { useAnswer, useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { useProgrammeWords } from '../programme-words.ts';
import { toChanges } from './activity-draft.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { KeptDrafts } from './kept-drafts.ts';
import { PlacesCard } from './places-card.tsx';
import { useActivityDraft } from './use-activity-draft.ts';

export interface ActivityEditorProps {
  readonly id: string;
  readonly event: EventSettings;
  readonly state: ProgrammeState;
  readonly drafts: KeptDrafts;
  readonly onBack: () => void;
  readonly onTakenOut: (activity: { readonly id: string; readonly title: Bilingual }) => void;
  readonly onOpen: (id: string) => void;
}

/** One activity in full: its facts, its places, and what contradicts it. */
export const ActivityEditor = (props: ActivityEditorProps) => {
  const text = useText();
  const { value: detail, error } = useAnswer(
    `programme.get.${props.id}`,
    (desk) => desk.programme.get({ id: props.id }),
    ['programme', 'bookings', 'attendees'],
  );
  if (error !== null) return <Gone onBack={props.onBack} says={text('programme.gone')} />;
  return detail === null ? <AreaPlaceholder /> : <Editor {...props} detail={detail} />;
};

const Gone = ({ says, onBack }: { readonly says: string; readonly onBack: () => void }) => {
  const text = useText();
  return (
    <>
      <p role="alert">{says}</p>
      <Button onClick={onBack}>{text('programme.to-list')}</Button>
    </>
  );
};

const Editor = ({ detail, ...props }: ActivityEditorProps & { readonly detail: ActivityDetail }) => {
  const { event, state, onBack } = props;
  const desk = useDesk();
  const acting = useActing();
  const announce = useAnnounce();
  const text = useText();
  const words = useProgrammeWords();
  const { activity } = detail;
  const form = useActivityDraft(activity, props.drafts);
  const [isSaved, setSaved] = useState(false);
  const save = async () => {
    const isDone = await acting.run(() => desk.programme.save({ id: activity.id, ...toChanges(form.draft) }));
    if (!isDone) return;
    form.discard();
    setSaved(true);
    announce('status', text('programme.saved'));
  };
  return (
    <EditorFrame
      title={words.title(activity.title)}
      form={form}
      event={event}
      state={state}
      names={detail.names}
      acting={acting}
      onSave={() => void save()}
      onBack={onBack}
      onOpen={props.onOpen}
      isSaved={isSaved}
      actions={<TakeOut activity={activity} acting={acting} onTakenOut={props.onTakenOut} />}
    >
      <PlacesCard detail={detail} />
    </EditorFrame>
  );
};

interface TakeOutProps {
  readonly activity: ActivityDetail['activity'];
  readonly acting: Acting;
  readonly onTakenOut: ActivityEditorProps['onTakenOut'];
}

/** Takes the activity out, or calls it off where somebody was there or has a place; and back again. */
const TakeOut = ({ activity, acting, onTakenOut }: TakeOutProps) => {
  const text = useText();
  const desk = useDesk();
  const announce = useAnnounce();
  const { id, title, isCancelled } = activity;
  const takeOut = () =>
    acting.run(async () => {
      const { outcome } = await desk.programme.takeOut({ id });
      if (outcome === 'gone') return onTakenOut({ id, title });
      announce('status', text('programme.take-out.cancelled'));
    });
  const holdAgain = () => void acting.run(() => desk.programme.save({ id, fields: { isCancelled: false } }));
  return isCancelled ? (
    <Button onClick={holdAgain}>{text('programme.hold-again')}</Button>
  ) : (
    <Button icon={Trash2} onClick={() => void takeOut()}>
      {text('programme.take-out')}
    </Button>
  );
};
