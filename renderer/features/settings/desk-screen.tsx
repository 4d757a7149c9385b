import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { DeskForm } from './desk-form.tsx';
import { ScannerTest } from './scanner-test.tsx';
import css from './settings.module.css';
import { SoundSettings } from './sound-settings.tsx';

/** What belongs to this desk alone: its name, its scanner, its sounds. */
export const DeskScreen = () => {
  const text = useText();
  const { value: state } = useAnswer('event.state', (desk) => desk.event.state(), ['event']);
  if (state === null) return null;
  return (
    <TitledScreen title={text('settings.desk')}>
      <DeskForm state={state} />
      <ScannerTest
        prefix={state.desk.scannerPrefix}
        suffix={state.desk.scannerSuffix}
        eventCode={state.event.code}
      />
      <SoundSettings />
      <p className={css.version}>
        {text('settings.version', { version: state.version, desk: state.desk.id })}
      </p>
    </TitledScreen>
  );
};
