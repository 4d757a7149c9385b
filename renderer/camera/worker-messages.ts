/** To the worker: a frame of the camera, or a photo, by number. The worker closes the frame. */
export interface DecodeRequest {
  readonly number: number;
  readonly picture: VideoFrame | ImageBitmap;
}

/** From the worker. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'decoded'; readonly number: number; readonly codes: readonly string[] };
