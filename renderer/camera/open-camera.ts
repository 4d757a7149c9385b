import { CameraError, type CameraTrouble, type RunningCamera } from './code-reader.ts';

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

/** Full camera resolution: every pixel of a module counts. A camera that was chosen and is gone stops nobody. */
export const cameraConstraints = (deviceId: string): MediaTrackConstraints => ({
  width: { ideal: 1920 },
  height: { ideal: 1080 },
  ...(deviceId === '' ? { facingMode: { ideal: 'environment' } } : { deviceId: { ideal: deviceId } }),
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

/** The cameras of this device, as the browser lists them once one was allowed. Empty where it lists none. */
export const listCameras = async (): Promise<readonly string[]> => {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  return devices.flatMap(({ kind, deviceId }) =>
    kind === 'videoinput' && deviceId !== '' ? [deviceId] : [],
  );
};

/** Which camera a stream comes from, and its lamp. */
export const runningCamera = (stream: MediaStream): RunningCamera => {
  const [track] = stream.getVideoTracks();
  // Phones' browsers have `torch`; the types of the DOM do not know it yet.
  const abilities: MediaTrackCapabilities & { readonly torch?: boolean } = track?.getCapabilities?.() ?? {};
  const setLamp = async (isOn: boolean): Promise<void> => {
    const lamp: MediaTrackConstraintSet & { readonly torch: boolean } = { torch: isOn };
    await track?.applyConstraints({ advanced: [lamp] });
  };
  return {
    deviceId: track?.getSettings().deviceId ?? '',
    setLamp: abilities.torch === true ? setLamp : null,
  };
};
