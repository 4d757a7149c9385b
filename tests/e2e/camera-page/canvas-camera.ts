const SHOWN_MS = 1_500;

/** A camera for browsers that have none: a canvas on which a badge is shown for 1.5 s, then not, again and again. */
export const openCanvasCamera = async (badge: Blob): Promise<() => Promise<MediaStream>> => {
  const picture = await createImageBitmap(badge);
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  const draw = (): void => {
    context.fillStyle = 'grey';
    context.fillRect(0, 0, canvas.width, canvas.height);
    const isShown = Math.floor(performance.now() / SHOWN_MS) % 2 === 0;
    if (isShown) context.drawImage(picture, 200, 120);
    requestAnimationFrame(draw);
  };
  draw();
  return async () => canvas.captureStream(30);
};
