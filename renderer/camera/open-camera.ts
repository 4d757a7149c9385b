import { CameraError, type CameraTrouble } from './code-reader.ts';

const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Puts what a browser throws into the words of the port. */
export const troubleOf = (problem: unknown): CameraTrouble => {
  if (problem instanceof CameraError) return problem.trouble;
  const name = problem instanceof Error ? problem.name : String(problem);
  // html5-qrcode throws texts that begin with the browser's own words.
  const known = Object.keys(TROUBLES).find((key) => name.includes(key));
  return known === undefined ? 'unsupported' : (TROUBLES[known] ?? 'unsupported');
};

/** Full camera resolution: every pixel of a module counts. */
export const cameraConstraints = (deviceId: string): MediaTrackConstraints => ({
  width: { ideal: 1920 },
  height: { ideal: 1080 },
  ...(deviceId === '' ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: deviceId } }),
});

/** Fails early, in words, where no browser would give a camera. */
export const assertCameraAllowed = (): void => {
  if (!window.isSecureContext) throw new CameraError('insecure');
  if (navigator.mediaDevices === undefined) throw new CameraError('unsupported');
};

/** Opens a camera; rejects with a CameraError. */
export const openCamera = async (deviceId: string): Promise<MediaStream> => {
  assertCameraAllowed();
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: false, video: cameraConstraints(deviceId) });
  } catch (problem) {
    throw new CameraError(troubleOf(problem), problem);
  }
};

/** Gives the camera back: its light goes out. */
export const closeCamera = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
