import type { Session, SystemPreferences } from 'electron';
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

/**
 * Answers every question of a page for a permission; Electron's own answer would be yes. What we allow, `askSystem`
 * may still refuse.
 */
export function answerPermissions(session: Permitting, askSystem: () => Promise<boolean>): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const answer = async (isOurs: boolean) => callback(isOurs && (await agrees(askSystem)));
    void answer(isAllowed({ permission, origin: details.requestingUrl, media }));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const media = details.mediaType === undefined ? [] : [details.mediaType];
    return isAllowed({ permission, origin, media });
  });
  session.setDevicePermissionHandler(() => false);
}

/** A system that cannot be asked has not agreed; the screen says that the camera was not allowed. */
async function agrees(askSystem: () => Promise<boolean>): Promise<boolean> {
  try {
    return await askSystem();
  } catch {
    return false;
  }
}

/** macOS has a question of its own, put once for each program, and shows a black picture after a no. */
export function cameraOfSystem(
  platform: NodeJS.Platform,
  system: Pick<SystemPreferences, 'askForMediaAccess'>,
): () => Promise<boolean> {
  return async () => platform !== 'darwin' || system.askForMediaAccess('camera');
}
