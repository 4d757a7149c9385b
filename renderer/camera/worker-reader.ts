import { createCodeGate } from './code-gate.ts';
import { CameraError, type CameraView, type CodeReader, type RunningCamera } from './code-reader.ts';
import { type DecodingWorker, startDecodingWorker } from './decoding-worker.ts';
import { createFrameRelay } from './frame-relay.ts';
import { closeCamera, openCamera, runningCamera } from './open-camera.ts';

// Loading the decoder on a slow phone is part of the first frame.
const STUCK_MS = 5_000;

const showCamera = async (
  place: HTMLElement,
  stream: MediaStream,
  closing: (() => void)[],
): Promise<HTMLVideoElement> => {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  place.append(video);
  closing.push(() => video.remove());
  await video.play();
  return video;
};

/** Sends every frame that the screen shows to `take`, until stopped. */
const followFrames = (video: HTMLVideoElement, take: (frame: VideoFrame) => void): (() => void) => {
  let request = 0;
  const next = (): void => {
    request = video.requestVideoFrameCallback(() => {
      take(new VideoFrame(video));
      next();
    });
  };
  next();
  return () => video.cancelVideoFrameCallback(request);
};

/** Starts workers for a relay and keeps the first, whose loading the start of the camera waits for. */
const workerSupply = () => {
  let first: DecodingWorker | null = null;
  return {
    startWorker: (answer: Parameters<typeof startDecodingWorker>[0]): DecodingWorker => {
      const worker = startDecodingWorker(answer);
      first ??= worker;
      return worker;
    },
    ready: () => Promise.race([first?.ready, first?.failed]),
  };
};

interface Pipeline {
  readonly camera: RunningCamera;
  readonly close: () => void;
}

const openPipeline = async (view: CameraView): Promise<Pipeline> => {
  const closing: (() => void)[] = [];
  const close = (): void => {
    for (const step of closing.splice(0).reverse()) step();
  };
  try {
    const stream = await openCamera(view.deviceId);
    closing.push(() => closeCamera(stream));
    const gate = createCodeGate();
    const workers = workerSupply();
    const relay = createFrameRelay({
      startWorker: workers.startWorker,
      now: () => performance.now(),
      onCodes: (codes) => gate.see(codes, performance.now()).forEach(view.onCode),
      stuckMs: STUCK_MS,
    });
    closing.push(relay.close);
    const video = await showCamera(view.place, stream, closing);
    await workers.ready();
    closing.push(followFrames(video, relay.offer));
    for (const track of stream.getTracks()) track.addEventListener('ended', () => view.onTrouble('lost'));
    return { camera: runningCamera(stream), close };
  } catch (problem) {
    close();
    throw problem instanceof CameraError ? problem : new CameraError('unsupported', problem);
  }
};

const decodePhoto = async (photo: Blob): Promise<readonly string[]> => {
  const picture = await createImageBitmap(photo);
  const answer = Promise.withResolvers<readonly string[]>();
  const worker = startDecodingWorker((_, codes) => answer.resolve(codes));
  try {
    worker.send(0, picture);
    return await Promise.race([answer.promise, worker.failed]);
  } finally {
    worker.end();
  }
};

/** The usual reader: frames go to a worker with zxing-wasm; the screen stays free. */
export const createWorkerReader = (): CodeReader => {
  let opening: Promise<Pipeline> | null = null;
  const stop = async (): Promise<void> => {
    const pipeline = opening;
    opening = null;
    // A start that failed has told its caller and closed what it had opened.
    (await pipeline?.catch(() => null))?.close();
  };
  return {
    name: 'worker',
    start: async (view) => {
      await stop();
      opening = openPipeline(view);
      return (await opening).camera;
    },
    stop,
    readPhoto: decodePhoto,
  };
};
