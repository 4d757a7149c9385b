import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { answerPermissions } from '../../../electron/hosts/window/permissions.ts';
import { doubleOf } from './electron-double.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type DeviceHandler = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>;

const contents = {} as WebContents;

function answering() {
  const handlers: { request?: RequestHandler; check?: CheckHandler; device?: DeviceHandler } = {};
  const session = doubleOf<Session>('session')({
    setPermissionRequestHandler: (handler) => void (handler && (handlers.request = handler)),
    setPermissionCheckHandler: (handler) => void (handler && (handlers.check = handler)),
    setDevicePermissionHandler: (handler) => void (handler && (handlers.device = handler)),
  });
  answerPermissions(session);
  return handlers as Required<typeof handlers>;
}

function requested(
  permission: Parameters<RequestHandler>[1],
  requestingUrl: string,
  mediaTypes?: ('video' | 'audio')[],
) {
  let answer: boolean | undefined;
  const details = { isMainFrame: true, requestingUrl, ...(mediaTypes && { mediaTypes }) };
  answering().request(contents, permission, (granted) => (answer = granted), details);
  return answer;
}

describe('permissions', () => {
  it('gives the camera to our own screens', () => {
    expect(requested('media', 'app://foyer/index.html', ['video'])).toBe(true);
    const details = { isMainFrame: true, mediaType: 'video' as const };
    expect(answering().check(contents, 'media', 'app://foyer/', details)).toBe(true);
  });

  it('gives nobody the microphone', () => {
    expect(requested('media', 'app://foyer/', ['audio'])).toBe(false);
    expect(requested('media', 'app://foyer/', ['video', 'audio'])).toBe(false);
    expect(
      answering().check(contents, 'media', 'app://foyer/', { isMainFrame: true, mediaType: 'audio' }),
    ).toBe(false);
  });

  it('gives nothing to a request that does not say what it is for', () => {
    expect(requested('media', 'app://foyer/', [])).toBe(false);
    expect(requested('media', 'app://foyer/')).toBe(false);
  });

  it.each(['https://foyer/', 'app://foyer.example/', 'app://', 'file:///index.html', ''])(
    'gives the camera to nobody at "%s"',
    (origin) => {
      expect(requested('media', origin, ['video'])).toBe(false);
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
  ] as const)('refuses %s even to our own screens', (permission) => {
    expect(requested(permission, 'app://foyer/', ['video'])).toBe(false);
  });

  it('gives no USB, serial or HID device', () => {
    const details = { deviceType: 'usb' as const, origin: 'app://foyer', device: {} as never };
    expect(answering().device(details)).toBe(false);
  });
});
