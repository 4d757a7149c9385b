import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ROLES, type Role } from '../domain/roles.ts';

export { ROLES, type Role };

/** Which kind of screen or program may call a procedure. */
export const AUDIENCES = ['window', 'room', 'trip', 'kiosk', 'wall', 'integration'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** `anyone` also serves a screen at which nobody has signed in yet. */
export interface ProcedureMeta {
  readonly audience: readonly Audience[];
  readonly roles: readonly Role[] | 'anyone';
}

/** What a person can do something about. The words are in the locales under `error.CODE`. */
export const errors = {
  SIGN_IN_FIRST: { status: 401 },
  NOT_ALLOWED: { status: 403, data: z.object({ needs: z.string() }) },
  NOT_FOUND: { status: 404 },
  CANNOT: { status: 409, data: z.object({ why: z.string(), params: z.record(z.string(), z.string()) }) },
  STORAGE: { status: 507, data: z.object({ trouble: z.string() }) },
} as const;

const base = oc.$meta<ProcedureMeta>({ audience: ['window'], roles: 'anyone' }).errors(errors);

/** A procedure for screens and programs at which one of the roles is signed in. */
export const forRoles = (
  roles: ProcedureMeta['roles'],
  audience: readonly Audience[] = ['window', 'integration'],
) => base.meta({ audience, roles });

/** Everybody who works at a desk. */
export const STAFF = ROLES;
/** Those who check people in at the entrance. */
export const DESK_STAFF = ['front-desk', 'organiser'] as const;
export const ORGANISERS = ['organiser'] as const;
