import { ScanLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../locales/locale-context.tsx';
import { useEarsAreFree } from '../scan-field/ears.tsx';
import { useStrayReader } from '../scan-field/use-reader.ts';
import { Button } from '../ui/button.tsx';
import { useAnnounce } from '../ui/live-regions.tsx';
import { Notice } from '../ui/notice.tsx';
import { usePreferences } from './preferences-context.tsx';
import css from './stray-scans.module.css';
import { useStrayScans } from './use-stray-scans.ts';

/** On the screens that do not scan: the input gets its text back, nobody is checked in, and that is said. */
export const StrayScans = () => {
  const text = useText();
  const areFree = useEarsAreFree();
  const { said, forget, show } = useStrayScans();
  if (!areFree || said === null) return null;
  const { words, attendeeId } = said;
  return (
    <StrayNotice words={words} onClose={forget}>
      {attendeeId !== '' && (
        <Button size="small" onClick={() => show('people', attendeeId)}>
          {text('frame.stray.show')}
        </Button>
      )}
    </StrayNotice>
  );
};

/** Before the sign-in nobody may know whose code it is. */
export const ScansAtDoor = () => {
  const text = useText();
  const announce = useAnnounce();
  const areFree = useEarsAreFree();
  const [isSaid, setSaid] = useState(false);
  const words = text('frame.stray.door');
  useStrayReader(() => {
    announce('alert', words);
    setSaid(true);
  });
  return areFree && isSaid ? <StrayNotice words={words} onClose={() => setSaid(false)} /> : null;
};

interface StrayNoticeProps {
  readonly words: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

const StrayNotice = ({ words, onClose, children }: StrayNoticeProps) => {
  const text = useText();
  const { preferences } = usePreferences();
  const actions = (
    <>
      {children}
      <Button size="small" variant="quiet" onClick={onClose}>
        {text('frame.stray.close')}
      </Button>
    </>
  );
  return (
    <div className={css.stray} style={{ zoom: preferences.zoomPercent / 100 }}>
      <Notice tone="plan" icon={ScanLine} actions={actions}>
        <bdi>{words}</bdi>
      </Notice>
    </div>
  );
};
