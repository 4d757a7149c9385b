import { expect, type Page } from '@playwright/test';
import { toDataURL } from 'qrcode';
import { useSampleDesk } from './support/sample-desk.ts';
import { type SampleGuest, welcomeGuests } from './support/sample-guests.ts';
import { test } from './support/test.ts';

const at = useSampleDesk();
const [guest] = welcomeGuests as readonly [SampleGuest];

/** Gives a page two cameras: one that sees the wall, and one with a lamp that sees a badge. */
const withTwoCameras = (page: Page, badge: string) =>
  page.addInitScript((png) => {
    const film = (paint: (context: CanvasRenderingContext2D) => void): MediaStream => {
      const canvas = document.createElement('canvas');
      canvas.width = 640;
      canvas.height = 480;
      const context = canvas.getContext('2d');
      const draw = (): void => {
        if (context === null) return;
        context.fillStyle = 'grey';
        context.fillRect(0, 0, canvas.width, canvas.height);
        paint(context);
        requestAnimationFrame(draw);
      };
      draw();
      return canvas.captureStream(30);
    };
    const picture = new Image();
    picture.src = png;
    const tracks: MediaStreamTrack[] = [];
    const open = (deviceId: string, hasLamp: boolean, stream: MediaStream): MediaStream => {
      // As phones do: no second camera while the first is on.
      if (tracks.some(({ readyState }) => readyState === 'live'))
        throw new DOMException('', 'NotReadableError');
      tracks.push(...stream.getTracks());
      for (const track of stream.getTracks()) {
        track.getSettings = () => ({ deviceId });
        track.getCapabilities = () => (hasLamp ? { torch: true } : {}) as MediaTrackCapabilities;
        track.applyConstraints = async (wish) => {
          document.documentElement.dataset['lamp'] = JSON.stringify(wish?.advanced);
        };
      }
      return stream;
    };
    const wall = () =>
      open(
        'wall',
        false,
        film(() => undefined),
      );
    const hall = () =>
      open(
        'hall',
        true,
        film((context) => context.drawImage(picture, 200, 120)),
      );
    const getUserMedia = async ({ video }: { readonly video: MediaTrackConstraints }) =>
      JSON.stringify(video.deviceId ?? '').includes('hall') ? hall() : wall();
    const enumerateDevices = async () =>
      ['wall', 'hall'].map((deviceId) => ({ kind: 'videoinput', deviceId }));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia, enumerateDevices } });
  }, badge);

test('another camera of the device is chosen, with its lamp, and stays chosen', async ({ page }) => {
  await withTwoCameras(page, await toDataURL(guest.code, { scale: 6 }));
  await page.goto(at.desk.link());
  const toggle = page.getByRole('button', { name: 'Read codes with the camera' });
  await toggle.click();
  const panel = page.getByRole('region', { name: 'Read codes with the camera' });
  const other = panel.getByRole('button', { name: 'Other camera' });
  await expect(other).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Light' })).toHaveCount(0);

  await other.click();
  await expect(page.locator('#stage').getByText(guest.name).first()).toBeVisible();
  const lamp = panel.getByRole('button', { name: 'Light' });
  await lamp.click();
  await expect(lamp).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-lamp', '[{"torch":true}]');

  await page.reload();
  await toggle.click();
  await expect(lamp).toHaveAttribute('aria-pressed', 'false');
  await other.click();
  await expect(lamp).toHaveCount(0);
});
