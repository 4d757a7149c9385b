import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { answerPermissions, cameraOfSystem } from '../../../electron/hosts/window/permissions.ts';
import { doubleOf } from './electron-double.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type DeviceHandler = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>;

const contents = {} as WebContents;

function answering(askSystem = async () => true) {
  const handlers: { request?: RequestHandler; check?: CheckHandler; device?: DeviceHandler } = {};
  const session = doubleOf<Session>('session')({
    setPermissionRequestHandler: (handler) => void (handler && (handlers.request = handler)),
    setPermissionCheckHandler: (handler) => void (handler && (handlers.check = handler)),
    setDevicePermissionHandler: (handler) => void (handler && (handlers.device = handler)),
  });
  answerPermissions(session, askSystem);
  return handlers as Required<typeof handlers>;
}

function requested(
  permission: Parameters<RequestHandler>[1],
  requestingUrl: string,
  mediaTypes?: ('video' | 'audio')[],
  askSystem?: () => Promise<boolean>,
) {
  const details = { isMainFrame: true, requestingUrl, ...(mediaTypes && { mediaTypes }) };
  return new Promise((answer) => answering(askSystem).request(contents, permission, answer, details));
}

describe('permissions', () => {
  it('gives the camera to our own screens', async () => {
    expect(await requested('media', 'app://foyer/index.html', ['video'])).toBe(true);
    const details = { isMainFrame: true, mediaType: 'video' as const };
    expect(answering().check(contents, 'media', 'app://foyer/', details)).toBe(true);
  });

  it('gives nobody the microphone', async () => {
    expect(await requested('media', 'app://foyer/', ['audio'])).toBe(false);
    expect(await requested('media', 'app://foyer/', ['video', 'audio'])).toBe(false);
    expect(
      answering().check(contents, 'media', 'app://foyer/', { isMainFrame: true, mediaType: 'audio' }),
    ).toBe(false);
  });

  it('gives nothing to a request that does not say what it is for', async () => {
    expect(await requested('media', 'app://foyer/', [])).toBe(false);
    expect(await requested('media', 'app://foyer/')).toBe(false);
  });

  it.each(['https://foyer/', 'app://foyer.example/', 'app://', 'file:///index.html', ''])(
    'gives the camera to nobody at "%s"',
    async (origin) => {
      expect(await requested('media', origin, ['video'])).toBe(false);
      expect(answering().check(contents, 'media', origin, { isMainFrame: true, mediaType: 'video' })).toBe(
        false,
      );
    },
  );

  it.each([
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'openExternal',
    'unknown',
  ] as const)('refuses %s even to our own screens', async (permission) => {
    expect(await requested(permission, 'app://foyer/', ['video'])).toBe(false);
  });

  it('gives the camera only where macOS gives it too, and asks no other system', async () => {
    const asked: string[] = [];
    const mac = (isAllowed: boolean) =>
      cameraOfSystem('darwin', {
        askForMediaAccess: async (kind) => {
          asked.push(kind);
          return isAllowed;
        },
      });
    const linux = cameraOfSystem('linux', {
      askForMediaAccess: () => Promise.reject(new Error('none here')),
    });
    const answers = [mac(true), mac(false), linux, () => Promise.reject(new Error('broken'))].map((ask) =>
      requested('media', 'app://foyer/', ['video'], ask),
    );
    expect([await Promise.all(answers), asked]).toEqual([
      [true, false, true, false],
      ['camera', 'camera'],
    ]);
  });

  it('gives no USB, serial or HID device', () => {
    const details = { deviceType: 'usb' as const, origin: 'app://foyer', device: {} as never };
    expect(answering().device(details)).toBe(false);
  });
});
