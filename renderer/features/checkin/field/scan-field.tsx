import { Camera, ScanLine, Search, Usb } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import css from './scan-field.module.css';

export interface ScanFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly placeholder: string;
  /** What was found, in place of the scanner's state. */
  readonly foundState: string | null;
  /** A scanner has typed at this screen since it was opened. */
  readonly hasHeardScanner: boolean;
  readonly isCameraOn: boolean;
  readonly onCamera: () => void;
}

/** Owns the keyboard: scans land here, names are typed here, and it is always ready. */
export const ScanField = (props: ScanFieldProps) => {
  const text = useText();
  const isTyping = props.text !== '';
  const Icon = isTyping ? Search : ScanLine;
  // On touch, no keyboard jumps up before somebody taps the field; scanners work all the same.
  const [isTapped, setTapped] = useState(() => !window.matchMedia('(pointer: coarse)').matches);
  return (
    <div className={css.scan} role="search">
      <Icon className={css.icon} aria-hidden />
      <input
        ref={props.field}
        className={css.input}
        data-first-focus
        dir="auto"
        value={props.text}
        placeholder={props.placeholder}
        aria-label={props.placeholder}
        inputMode={isTapped ? 'search' : 'none'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        onPointerDown={() => setTapped(true)}
        onChange={(event) => props.onText(event.target.value)}
      />
      {props.foundState !== null ? (
        <span className={css.state}>{props.foundState}</span>
      ) : (
        <span className={classNames(css.state, css.scanner)}>
          <Usb size={18} aria-hidden />
          {text(props.hasHeardScanner ? 'checkin.scanner.works' : 'checkin.scanner.ready')}
        </span>
      )}
      <button
        type="button"
        className={css.camera}
        aria-pressed={props.isCameraOn}
        aria-label={text('scan-field.camera')}
        title={text('scan-field.camera')}
        onClick={props.onCamera}
      >
        <Camera size={19} aria-hidden />
      </button>
    </div>
  );
};
