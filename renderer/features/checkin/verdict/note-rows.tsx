import { useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { openNotes } from '../state/desk-reducer.ts';
import type { VerdictOnStage } from '../state/desk-state.ts';
import css from './verdict.module.css';

/** What staff must know about this guest: stays until it is ticked, or Enter says that it was read. */
export const NoteRows = ({ stage }: { readonly stage: VerdictOnStage }) => {
  const text = useText();
  const { dispatch } = useCheckin();
  const open = openNotes(stage);
  return stage.result.attention.map((note) => (
    <div key={note} className={css.note} role="note" aria-label={text('checkin.note')}>
      <Checkbox
        size="large"
        isChecked={!open.includes(note)}
        onChecked={(isTicked) => dispatch({ kind: 'tick', note, isTicked })}
        label={<bdi>{note}</bdi>}
      />
      {open.includes(note) && <Kbd keys="Enter" />}
    </div>
  ));
};
