import { ImageUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { chooseReader } from '../camera/choose-reader.ts';
import type { CameraTrouble, CodeReader } from '../camera/code-reader.ts';
import { troubleOf } from '../camera/open-camera.ts';
import { useText } from '../locales/locale-context.tsx';
import css from './camera-panel.module.css';

interface CameraPanelProps {
  readonly onCode: (text: string) => void;
}

/** The camera as a second scanner, through the same queue. Where there is none, a photo of the code does. */
export const CameraPanel = ({ onCode }: CameraPanelProps) => {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const reader = useRef<CodeReader | null>(null);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [note, setNote] = useState('');
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });

  useEffect(() => {
    let isClosed = false;
    const open = async (): Promise<void> => {
      const chosen = await chooseReader();
      if (isClosed || place.current === null) return;
      reader.current = chosen;
      try {
        await chosen.start({
          place: place.current,
          deviceId: '',
          onCode: (code) => latest.current(code),
          onTrouble: setTrouble,
        });
      } catch (problem) {
        if (!isClosed) setTrouble(troubleOf(problem));
      }
      if (isClosed) await chosen.stop();
    };
    void open();
    return () => {
      isClosed = true;
      void reader.current?.stop();
      reader.current = null;
    };
  }, []);

  const readPhoto = async (photo: File): Promise<void> => {
    const codes = await (reader.current ?? (await chooseReader())).readPhoto(photo).catch(() => []);
    setNote(codes.length === 0 ? text('scan-field.camera.noCode') : '');
    for (const code of codes) latest.current(code);
  };
  return (
    <section className={css.view} aria-label={text('scan-field.camera')}>
      <div ref={place} className={css.picture} hidden={trouble !== null} />
      <div className={css.help} role="status">
        <p>{text(trouble === null ? 'scan-field.camera.hint' : `scan-field.camera.${trouble}`)}</p>
        <label className={css.photo}>
          <ImageUp size={18} aria-hidden />
          {text('scan-field.camera.photo')}
          <input
            className="sr-only"
            type="file"
            accept="image/*"
            capture="environment"
            onChange={(event) => {
              const [photo] = event.target.files ?? [];
              if (photo !== undefined) void readPhoto(photo);
              event.target.value = '';
            }}
          />
        </label>
        {note !== '' && <p>{note}</p>}
      </div>
    </section>
  );
};
