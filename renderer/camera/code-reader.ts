/** Why there is no picture, in words that a screen can act on. */
export type CameraTrouble =
  /** The person or the system said no. */
  | 'refused'
  | 'no-camera'
  /** Another program has it. */
  | 'busy'
  /** Browsers give no camera on plain HTTP. */
  | 'insecure'
  /** This browser cannot run the reader. */
  | 'unsupported'
  /** It was unplugged. */
  | 'lost';

/** Says why the camera does not run; a photo of the code still works. */
export class CameraError extends Error {
  readonly trouble: CameraTrouble;

  constructor(trouble: CameraTrouble, cause?: unknown) {
    super(`camera: ${trouble}`, { cause });
    this.name = 'CameraError';
    this.trouble = trouble;
  }
}

/** Where the picture goes, which camera it comes from, and who hears the codes. */
export interface CameraView {
  /** The reader puts its video element in here, and takes it out again. */
  readonly place: HTMLElement;
  /** Empty, or of a camera that is gone: the one that looks away from the screen, if there are several. */
  readonly deviceId: string;
  /** Told once for each code, until it was out of the picture for a second. */
  readonly onCode: (text: string) => void;
  /** Told when a running camera stops by itself. */
  readonly onTrouble: (trouble: CameraTrouble) => void;
}

/** A camera that films. */
export interface RunningCamera {
  /** As the browser lists it; empty where it does not say. */
  readonly deviceId: string;
  /** Turns its lamp on or off, for codes in the dark; null where it has none. */
  readonly setLamp: ((isOn: boolean) => Promise<void>) | null;
}

/**
 * Reads codes with a camera. Two implementations keep one contract, which tests/e2e/camera.spec.ts checks:
 * starting rejects with a CameraError, stopping gives the camera back and may be called at any time.
 */
export interface CodeReader {
  readonly name: 'worker' | 'html5-qrcode';
  readonly start: (view: CameraView) => Promise<RunningCamera>;
  readonly stop: () => Promise<void>;
  /** All codes in a photo; none is an empty list. */
  readonly readPhoto: (photo: Blob) => Promise<readonly string[]>;
}
