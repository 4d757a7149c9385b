import { type RefObject, useEffect, useRef, useState } from 'react';
import { chooseReader } from '../camera/choose-reader.ts';
import type { CameraTrouble, CodeReader, RunningCamera } from '../camera/code-reader.ts';
import { listCameras, troubleOf } from '../camera/open-camera.ts';

/** A camera on a screen. */
export interface CameraInUse {
  /** Where its picture goes. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly trouble: CameraTrouble | null;
  /** Null until it films, and where it does not. */
  readonly camera: RunningCamera | null;
  /** The camera after this one; null where there is no other. */
  readonly next: string | null;
  /** Reads a photo instead; false where it shows no code. */
  readonly readPhoto: (photo: Blob) => Promise<boolean>;
}

/** Reads codes with a camera of this device for as long as the screen shows it; with another `deviceId`, with that one. */
export const useCamera = (deviceId: string, onCode: (text: string) => void): CameraInUse => {
  const place = useRef<HTMLDivElement>(null);
  const reader = useRef<CodeReader | null>(null);
  /** Phones open no second camera while the first is on. */
  const released = useRef<Promise<void>>(Promise.resolve());
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [camera, setCamera] = useState<RunningCamera | null>(null);
  const [cameras, setCameras] = useState<readonly string[]>([]);
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });

  useEffect(() => {
    let isClosed = false;
    const start = async (chosen: CodeReader, picture: HTMLElement): Promise<void> => {
      try {
        const running = await chosen.start({
          place: picture,
          deviceId,
          onCode: (code) => latest.current(code),
          onTrouble: setTrouble,
        });
        if (!isClosed) setCamera(running);
      } catch (problem) {
        if (!isClosed) setTrouble(troubleOf(problem));
      }
    };
    const open = async (): Promise<void> => {
      const chosen = await chooseReader();
      await released.current;
      if (isClosed || place.current === null) return;
      reader.current = chosen;
      setTrouble(null);
      setCamera(null);
      await start(chosen, place.current);
      if (isClosed) return chosen.stop();
      const found = await listCameras();
      if (!isClosed) setCameras(found);
    };
    void open();
    return () => {
      isClosed = true;
      if (reader.current !== null) released.current = reader.current.stop().catch(() => undefined);
      reader.current = null;
    };
  }, [deviceId]);

  const readPhoto = async (photo: Blob): Promise<boolean> => {
    const codes = await (reader.current ?? (await chooseReader())).readPhoto(photo).catch(() => []);
    for (const code of codes) latest.current(code);
    return codes.length > 0;
  };
  return { place, trouble, camera, next: afterThis(cameras, camera?.deviceId ?? deviceId), readPhoto };
};

const afterThis = (cameras: readonly string[], deviceId: string): string | null => {
  const next = cameras[(cameras.indexOf(deviceId) + 1) % cameras.length];
  return next === undefined || next === deviceId ? null : next;
};
