import { Flashlight, ImageUp, SwitchCamera } from 'lucide-react';
import { useState } from 'react';
import { usePreferences } from '../app/preferences-context.tsx';
import type { RunningCamera } from '../camera/code-reader.ts';
import { useText } from '../locales/locale-context.tsx';
import css from './camera-panel.module.css';
import { useCamera } from './use-camera.ts';

interface CameraPanelProps {
  readonly onCode: (text: string) => void;
}

/** The camera as a second scanner, through the same queue. Where there is none, a photo of the code does. */
export const CameraPanel = ({ onCode }: CameraPanelProps) => {
  const text = useText();
  const { preferences, change } = usePreferences();
  const { place, trouble, camera, next, readPhoto } = useCamera(preferences.camera, onCode);
  const [hasNoCode, setHasNoCode] = useState(false);
  return (
    <section className={css.view} aria-label={text('scan-field.camera')}>
      <div ref={place} className={css.picture} hidden={trouble !== null} />
      <div className={css.help} role="status">
        <p>{text(trouble === null ? 'scan-field.camera.hint' : `scan-field.camera.${trouble}`)}</p>
        <div className={css.tools}>
          {next !== null && (
            <button type="button" className={css.tool} onClick={() => change({ camera: next })}>
              <SwitchCamera size={18} aria-hidden />
              {text('scan-field.camera.other')}
            </button>
          )}
          {camera !== null && <Lamp key={camera.deviceId} camera={camera} />}
          <label className={css.tool}>
            <ImageUp size={18} aria-hidden />
            {text('scan-field.camera.photo')}
            <input
              className="sr-only"
              type="file"
              accept="image/*"
              capture="environment"
              onChange={(event) => {
                const [photo] = event.target.files ?? [];
                if (photo !== undefined) void readPhoto(photo).then((hasCode) => setHasNoCode(!hasCode));
                event.target.value = '';
              }}
            />
          </label>
        </div>
        {hasNoCode && <p>{text('scan-field.camera.noCode')}</p>}
      </div>
    </section>
  );
};

/** The lamp beside a camera, where it has one: for codes in the dark of a bus. */
const Lamp = ({ camera: { setLamp } }: { readonly camera: RunningCamera }) => {
  const text = useText();
  const [isOn, setIsOn] = useState(false);
  if (setLamp === null) return null;
  const turn = (): void => {
    // A lamp that does not turn stays as it is said to be.
    void setLamp(!isOn).then(
      () => setIsOn(!isOn),
      () => undefined,
    );
  };
  return (
    <button type="button" className={css.tool} aria-pressed={isOn} onClick={turn}>
      <Flashlight size={18} aria-hidden />
      {text('scan-field.camera.lamp')}
    </button>
  );
};
