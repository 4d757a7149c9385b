/**
 * Why there is no badge. `renderer-died`: ask again, a new thread takes it. `failed`: this badge cannot
 * be made, look at the layout. `cancelled` and `closed`: somebody wanted it so.
 */
export type BadgeRenderErrorKind = 'renderer-died' | 'failed' | 'cancelled' | 'closed';

export class BadgeRenderError extends Error {
  readonly kind: BadgeRenderErrorKind;

  constructor(kind: BadgeRenderErrorKind, message: string) {
    super(message);
    this.name = 'BadgeRenderError';
    this.kind = kind;
  }
}
