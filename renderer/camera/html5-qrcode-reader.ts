import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import { Html5Qrcode, Html5QrcodeSupportedFormats } from 'html5-qrcode';
import { createCodeGate } from './code-gate.ts';
import { CameraError, type CameraView, type CodeReader, type RunningCamera } from './code-reader.ts';
import { assertCameraAllowed, cameraConstraints, runningCamera, troubleOf } from './open-camera.ts';
import { ZXING_FILES } from './zxing-setup.ts';

/** html5-qrcode looks for a detector in the window, and decodes by itself (badly) where there is none. */
const offerDetector = (): void => {
  prepareZXingModule(ZXING_FILES);
  Object.assign(window, { BarcodeDetector });
};

/**
 * html5-qrcode decodes its own video at the width that the page gives it, and our doorway is narrow: half of the
 * pixels of a small code would be gone. It works in a place this wide that nobody sees; wider, and each look of its
 * JavaScript decoder holds up the screen.
 */
const DECODED_WIDTH_PX = 960;

const addScannedPlace = (place: HTMLElement) => {
  const unseen = document.createElement('div');
  // In the picture and not beside it: some browsers stop films that are out of sight.
  const style = { position: 'absolute', inset: '0', overflow: 'hidden', opacity: '0', pointerEvents: 'none' };
  Object.assign(unseen.style, style);
  const scanned = document.createElement('div');
  scanned.id = `camera-${crypto.randomUUID()}`;
  scanned.style.width = `${DECODED_WIDTH_PX}px`;
  unseen.append(scanned);
  place.append(unseen);
  return {
    id: scanned.id,
    film: () => scanned.querySelector('video')?.srcObject,
    remove: () => unseen.remove(),
  };
};

/** Shows what html5-qrcode sees. */
const addPicture = (place: HTMLElement, stream: MediaStream): HTMLVideoElement => {
  const picture = document.createElement('video');
  Object.assign(picture, { muted: true, playsInline: true, autoplay: true, srcObject: stream });
  place.append(picture);
  return picture;
};

interface OpenScanner {
  readonly camera: RunningCamera;
  readonly close: () => Promise<void>;
}

const openScanner = async (view: CameraView): Promise<OpenScanner> => {
  assertCameraAllowed();
  offerDetector();
  const scanned = addScannedPlace(view.place);
  const scanner = new Html5Qrcode(scanned.id, {
    verbose: false,
    formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
    useBarCodeDetectorIfSupported: true,
  });
  const gate = createCodeGate();
  const hear = (text: string) => gate.see([text], performance.now()).forEach(view.onCode);
  try {
    // Its mirrored pass is broken (its issue 979), so `disableFlip`; no box, so the whole picture is read.
    const pace = { fps: 15, disableFlip: true, videoConstraints: cameraConstraints(view.deviceId) };
    await scanner.start({ facingMode: 'environment' }, pace, hear, () => {});
  } catch (problem) {
    scanned.remove();
    throw new CameraError(troubleOf(problem), problem);
  }
  const stream = scanned.film();
  if (!(stream instanceof MediaStream)) throw new CameraError('unsupported', 'html5-qrcode shows no film');
  const picture = addPicture(view.place, stream);
  for (const track of stream.getTracks()) track.addEventListener('ended', () => view.onTrouble('lost'));
  return {
    camera: runningCamera(stream),
    close: async () => {
      picture.remove();
      await scanner.stop();
      scanner.clear();
      scanned.remove();
    },
  };
};

const decodePhoto = async (photo: Blob): Promise<readonly string[]> => {
  prepareZXingModule(ZXING_FILES);
  const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(photo);
  return found.map(({ rawValue }) => rawValue);
};

/** The second reader, for browsers without VideoFrame or workers that are modules. */
export const createHtml5QrcodeReader = (): CodeReader => {
  let opening: Promise<OpenScanner> | null = null;
  const stop = async (): Promise<void> => {
    const scanner = opening;
    opening = null;
    // A start that failed has told its caller and taken its element out.
    await (await scanner?.catch(() => null))?.close();
  };
  return {
    name: 'html5-qrcode',
    start: async (view) => {
      await stop();
      opening = openScanner(view);
      return (await opening).camera;
    },
    stop,
    readPhoto: decodePhoto,
  };
};
