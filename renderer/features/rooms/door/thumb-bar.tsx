import { Camera, Search, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useDoor } from './door-context.tsx';
import css from './thumb-bar.module.css';

/** Under the thumbs: the camera, a name, somebody without a booking. The field in the middle owns the keyboard. */
export const ThumbBar = () => {
  const text = useText();
  const { state, dispatch, field } = useDoor();
  const isCameraOn = state.side.kind === 'camera';
  const toggle = (kind: 'camera' | 'unbooked') =>
    dispatch({ kind: 'side', side: { kind: state.side.kind === kind ? 'lists' : kind } });
  return (
    <div className={css.bar}>
      <button
        type="button"
        className={classNames(css.act, css.primary)}
        aria-pressed={isCameraOn}
        onClick={() => toggle('camera')}
      >
        <Camera className={css.icon} aria-hidden />
        <span className={css.label}>{text(isCameraOn ? 'rooms.camera.close' : 'rooms.camera')}</span>
      </button>
      <NameField />
      <button
        type="button"
        className={css.act}
        aria-pressed={state.side.kind === 'unbooked'}
        onClick={() => {
          toggle('unbooked');
          field.current?.focus();
        }}
      >
        <UserPlus className={css.icon} aria-hidden />
        <span className={css.label}>{text('rooms.unbooked')}</span>
      </button>
    </div>
  );
};

const NameField = () => {
  const text = useText();
  const { field, search, changeSearch } = useDoor();
  // On touch, no keyboard jumps up before somebody taps the field; scanners work all the same.
  const [isTapped, setTapped] = useState(() => !window.matchMedia('(pointer: coarse)').matches);
  return (
    <div className={css.field} role="search">
      <Search className={css.icon} aria-hidden />
      <input
        ref={field}
        className={css.input}
        data-first-focus
        dir="auto"
        value={search.text}
        placeholder={text('rooms.field')}
        aria-label={text('rooms.field.label')}
        inputMode={isTapped ? 'search' : 'none'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        onPointerDown={() => setTapped(true)}
        onChange={(event) => changeSearch({ kind: 'typed', text: event.target.value })}
      />
    </div>
  );
};
