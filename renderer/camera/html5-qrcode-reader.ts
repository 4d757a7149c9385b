import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import { Html5Qrcode, Html5QrcodeSupportedFormats } from 'html5-qrcode';
import { createCodeGate } from './code-gate.ts';
import { CameraError, type CameraView, type CodeReader } from './code-reader.ts';
import { assertCameraAllowed, cameraConstraints, troubleOf } from './open-camera.ts';
import { ZXING_FILES } from './zxing-setup.ts';

/** html5-qrcode looks for a detector in the window, and decodes by itself (badly) where there is none. */
const offerDetector = (): void => {
  prepareZXingModule(ZXING_FILES);
  Object.assign(window, { BarcodeDetector });
};

const openScanner = async (view: CameraView): Promise<() => Promise<void>> => {
  assertCameraAllowed();
  offerDetector();
  const place = document.createElement('div');
  place.id = `camera-${crypto.randomUUID()}`;
  view.place.append(place);
  const scanner = new Html5Qrcode(place.id, {
    verbose: false,
    formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
    useBarCodeDetectorIfSupported: true,
  });
  const gate = createCodeGate();
  const hear = (text: string) => gate.see([text], performance.now()).forEach(view.onCode);
  try {
    // Its mirrored pass is broken (its issue 979), so `disableFlip`; no box, so the whole picture is read.
    const pace = { fps: 30, disableFlip: true, videoConstraints: cameraConstraints(view.deviceId) };
    await scanner.start({ facingMode: 'environment' }, pace, hear, () => {});
  } catch (problem) {
    place.remove();
    throw new CameraError(troubleOf(problem), problem);
  }
  const stream = place.querySelector('video')?.srcObject;
  if (stream instanceof MediaStream) {
    for (const track of stream.getTracks()) track.addEventListener('ended', () => view.onTrouble('lost'));
  }
  return async () => {
    await scanner.stop();
    scanner.clear();
    place.remove();
  };
};

const decodePhoto = async (photo: Blob): Promise<readonly string[]> => {
  prepareZXingModule(ZXING_FILES);
  const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(photo);
  return found.map(({ rawValue }) => rawValue);
};

/** The second reader, for browsers without VideoFrame or workers that are modules. */
export const createHtml5QrcodeReader = (): CodeReader => {
  let opening: Promise<() => Promise<void>> | null = null;
  const stop = async (): Promise<void> => {
    const scanner = opening;
    opening = null;
    // A start that failed has told its caller and taken its element out.
    const close = await scanner?.catch(() => null);
    await close?.();
  };
  return {
    name: 'html5-qrcode',
    start: async (view) => {
      await stop();
      opening = openScanner(view);
      await opening;
    },
    stop,
    readPhoto: decodePhoto,
  };
};
