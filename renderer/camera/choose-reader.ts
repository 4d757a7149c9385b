import type { CodeReader } from './code-reader.ts';

/** What a browser can do, as far as the worker needs it. All that have VideoFrame have workers that are modules. */
export interface CameraAbilities {
  readonly hasVideoFrame: boolean;
  readonly hasFrameCallback: boolean;
  readonly hasOffscreenCanvas: boolean;
}

export const cameraAbilities = (): CameraAbilities => ({
  hasVideoFrame: 'VideoFrame' in window,
  hasFrameCallback: 'requestVideoFrameCallback' in HTMLVideoElement.prototype,
  hasOffscreenCanvas: 'OffscreenCanvas' in window,
});

/** The worker wherever it can run: it reads more, sooner, and leaves the screen free. */
export const bestReader = (abilities: CameraAbilities): CodeReader['name'] =>
  Object.values(abilities).every(Boolean) ? 'worker' : 'html5-qrcode';

/** Opens the reader that suits this browser. The other one is never loaded. */
export const chooseReader = async (): Promise<CodeReader> =>
  bestReader(cameraAbilities()) === 'worker'
    ? (await import('./worker-reader.ts')).createWorkerReader()
    : (await import('./html5-qrcode-reader.ts')).createHtml5QrcodeReader();
