import type { Session } from 'electron';
import { isTrusted } from './trusted-origin.ts';

type Asked = { readonly permission: string; readonly origin: string; readonly media: readonly string[] };

/** The camera, to our own screens, without the microphone. Everything else is no. */
export function isAllowed({ permission, origin, media }: Asked): boolean {
  return (
    permission === 'media' && isTrusted(origin) && media.length > 0 && media.every((kind) => kind === 'video')
  );
}

type Permitting = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;

/** Answers every question of a page for a permission; Electron's own answer would be yes. */
export function answerPermissions(session: Permitting): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    callback(isAllowed({ permission, origin: details.requestingUrl, media }));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const media = details.mediaType === undefined ? [] : [details.mediaType];
    return isAllowed({ permission, origin, media });
  });
  session.setDevicePermissionHandler(() => false);
}
