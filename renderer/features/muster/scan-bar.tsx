import { ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../locales/locale-context.tsx';
import { CameraPanel } from '../../scan-field/camera-panel.tsx';
import { UnreadNotice } from '../../scan-field/unread-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { VerdictSymbol } from '../../ui/verdict-symbol.tsx';
import css from './scan-bar.module.css';
import { type Said, useTicking } from './use-ticking.ts';

/** Under the list: what the last badge said, and the camera for those who have no scanner. */
export const ScanBar = () => {
  const text = useText();
  const { said, lost, settle, onCode } = useTicking();
  const [isCameraOn, setCameraOn] = useState(false);
  return (
    <footer className={css.bar}>
      {isCameraOn && (
        <div className={css.camera}>
          <CameraPanel onCode={onCode} />
        </div>
      )}
      {lost.length > 0 && (
        <div className={css.lost}>
          <UnreadNotice codes={lost} onSettle={settle} />
        </div>
      )}
      {said === null ? <p className={css.hint}>{text('muster.scan.hint')}</p> : <Answer said={said} />}
      <Button
        variant="primary"
        icon={ScanLine}
        aria-pressed={isCameraOn}
        onClick={() => setCameraOn((isOn) => !isOn)}
      >
        {text(isCameraOn ? 'muster.scan.stop' : 'muster.scan')}
      </Button>
    </footer>
  );
};

const Answer = ({ said: { face, name, words } }: { readonly said: Said }) => (
  <p className={classNames(css.answer, css[face])}>
    <VerdictSymbol face={face} mark="!" sizePx={32} isOnFill />
    <span className={css.words}>
      {name !== '' && (
        <b>
          <PersonName>{name}</PersonName>
        </b>
      )}
      <span>{words}</span>
    </span>
  </p>
);
