import { type OfferedReason, useChosenReason } from '../../../app/use-chosen-reason.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { useDoor } from '../door/door-context.tsx';
import type { Shown } from '../door/door-reducer.ts';
import { useStripSentence } from '../door/strip-words.ts';
import css from './panel.module.css';
import { SidePanel } from './side-panel.tsx';

interface ReasonsProps {
  readonly title: string;
  readonly shown: Shown;
  readonly note: string;
  readonly verb: string;
  readonly reasons: readonly OfferedReason[];
  readonly onChosen: (reason: string, note: string) => void;
}

/** A reason has to be chosen, and none is chosen beforehand. Ctrl Enter confirms. */
const Reasons = ({ title, shown, note, verb, reasons, onChosen }: ReasonsProps) => {
  const text = useText();
  const { language } = useLocale();
  const { field } = useDoor();
  const {
    reason,
    setReason,
    note: words,
    setNote,
    confirm,
  } = useChosenReason((chosen, said) => {
    onChosen(chosen, said);
    field.current?.focus();
  });
  return (
    <SidePanel title={title}>
      <form
        className={css.reasons}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <p>
          <b>
            <PersonName>{shown.result.attendee?.name ?? ''}</PersonName>
          </b>
          <br />
          {note}
        </p>
        <RadioGroup
          label={title}
          isLabelHidden
          value={reason}
          onValue={setReason}
          options={reasons.map(({ id, label }) => ({ value: id, label: label[language] }))}
        />
        <input
          className={css.input}
          value={words}
          dir="auto"
          maxLength={300}
          aria-label={text('rooms.reason.note')}
          placeholder={text('rooms.reason.note')}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button isSubmit variant="primary" size="large" isWide disabled={reason === null}>
          {reason === null ? text('rooms.reason.first') : verb}
        </Button>
      </form>
    </SidePanel>
  );
};

/** Lets somebody in whom the rules turned away. */
export const OverrideReasons = ({ shown }: { readonly shown: Shown }) => {
  const text = useText();
  const sentence = useStripSentence();
  const { event, actions } = useDoor();
  return (
    <Reasons
      title={text('rooms.override')}
      shown={shown}
      note={sentence(shown)}
      verb={text('rooms.override.verb')}
      reasons={event.event.overrideReasons}
      onChosen={(reason, note) => void actions.override(shown, reason, note)}
    />
  );
};

/** Takes back what is older than ten seconds. */
export const UndoReasons = ({ shown }: { readonly shown: Shown }) => {
  const text = useText();
  const { event, actions } = useDoor();
  return (
    <Reasons
      title={text('rooms.undo.title')}
      shown={shown}
      note={text('rooms.undo.note')}
      verb={text('rooms.undo.verb')}
      reasons={event.event.undoReasons}
      onChosen={(reason, note) =>
        void actions.undo(shown.result.scanId, [reason, note].filter(Boolean).join(': '))
      }
    />
  );
};
