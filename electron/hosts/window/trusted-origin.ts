export const SCREENS_ORIGIN = 'app://foyer';
export const FIRST_SCREEN = `${SCREENS_ORIGIN}/index.html`;

/** Says whether an address belongs to our own screens. `URL.origin` is "null" for schemes that are not the web's. */
export function isTrusted(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && `${url.protocol}//${url.host}` === SCREENS_ORIGIN;
}
