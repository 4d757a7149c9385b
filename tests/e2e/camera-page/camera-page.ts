import { CameraError, type CodeReader } from '../../../renderer/camera/code-reader.ts';
import { createHtml5QrcodeReader } from '../../../renderer/camera/html5-qrcode-reader.ts';
import { createWorkerReader } from '../../../renderer/camera/worker-reader.ts';
import { openCanvasCamera } from './canvas-camera.ts';

export type ReaderName = CodeReader['name'];

/** What the camera journey does with a reader, in the page. */
export interface CameraPage {
  /** From now on the camera is a canvas that shows this badge (base64 of a PNG) and takes it away again. */
  readonly useCanvas: (png: string) => Promise<void>;
  readonly start: (name: ReaderName) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** What the reader told since the last start. */
  readonly codes: () => readonly string[];
  /** Elements that the reader has in its place, and cameras that are on. */
  readonly leftovers: () => { readonly elements: number; readonly cameras: number };
  /** Codes in a picture, given as base64 of a PNG. */
  readonly readPhoto: (name: ReaderName, png: string) => Promise<readonly string[]>;
  /** The trouble that starting ends with, when the browser throws this. */
  readonly startRefused: (name: ReaderName, errorName: string) => Promise<string>;
}

const openReader = (name: ReaderName): CodeReader =>
  name === 'worker' ? createWorkerReader() : createHtml5QrcodeReader();

const placeOf = (): HTMLElement => {
  const place = document.getElementById('place');
  if (place === null) throw new Error('the page has no place for a picture');
  return place;
};

const blobOf = async (png: string): Promise<Blob> => (await fetch(`data:image/png;base64,${png}`)).blob();

const createCameraPage = (): CameraPage => {
  const tracks: MediaStreamTrack[] = [];
  let codes: string[] = [];
  let reader: CodeReader | null = null;

  /** Puts a camera in the browser's place, and remembers its tracks. */
  const install = (open: (constraints?: MediaStreamConstraints) => Promise<MediaStream>): void => {
    const getUserMedia = async (constraints?: MediaStreamConstraints) => {
      const stream = await open(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  };

  const cameras = navigator.mediaDevices;
  if (cameras !== undefined) install((constraints) => cameras.getUserMedia(constraints));

  const viewOf = () => ({
    place: placeOf(),
    deviceId: '',
    onCode: (text: string) => codes.push(text),
    onTrouble: () => {},
  });

  return {
    useCanvas: async (png) => install(await openCanvasCamera(await blobOf(png))),
    start: async (name) => {
      codes = [];
      reader = openReader(name);
      await reader.start(viewOf());
    },
    stop: async () => reader?.stop(),
    codes: () => codes,
    leftovers: () => ({
      elements: placeOf().childElementCount,
      cameras: tracks.filter((track) => track.readyState === 'live').length,
    }),
    readPhoto: async (name, png) => openReader(name).readPhoto(await blobOf(png)),
    startRefused: async (name, errorName) => {
      install(() => Promise.reject(new DOMException('', errorName)));
      try {
        await openReader(name).start(viewOf());
        return 'started';
      } catch (problem) {
        return problem instanceof CameraError ? problem.trouble : String(problem);
      }
    },
  };
};

declare global {
  interface Window {
    cameraPage: CameraPage;
  }
}
window.cameraPage = createCameraPage();
