import { z } from 'zod';
import { AUDIENCES, forRoles, ORGANISERS, ROLES } from './procedure.ts';

const operator = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  hasPin: z.boolean(),
  isActive: z.boolean(),
});
export type OperatorView = z.infer<typeof operator>;

/** Who works at this screen. `isOpen`: no organiser has a PIN yet, so that anybody may do everything. */
export const session = z.object({
  operatorId: z.string(),
  name: z.string(),
  role: z.enum(ROLES).nullable(),
  isOpen: z.boolean(),
  /** What kind of screen this is, and what its device is called; empty for a window of the desk. */
  audience: z.enum(AUDIENCES),
  deviceName: z.string(),
});
export type SessionView = z.infer<typeof session>;

export const operators = {
  session: forRoles('anyone', ['window', 'room', 'trip', 'kiosk', 'wall', 'integration']).output(session),
  list: forRoles('anyone', ['window', 'room', 'trip']).output(z.array(operator)),
  /** Signs in at this screen. Five wrong PINs lock the operator out for a minute, then for longer. */
  signIn: forRoles('anyone', ['window', 'room', 'trip'])
    .errors({
      WRONG_PIN: { status: 401, data: z.object({ triesLeft: z.number().int() }) },
      LOCKED_OUT: { status: 429, data: z.object({ until: z.iso.datetime() }) },
    })
    .input(z.object({ operatorId: z.string(), pin: z.string().max(64) }))
    .output(session),
  signOut: forRoles('anyone', ['window', 'room', 'trip']).output(session),
  /** Adds (empty id) or changes an operator. An empty PIN leaves the PIN as it is; one that is too short is refused. */
  save: forRoles(ORGANISERS)
    .input(
      z.object({
        id: z.string(),
        name: z.string().trim().min(1).max(100),
        role: z.enum(ROLES),
        pin: z.string().max(64),
        isActive: z.boolean(),
      }),
    )
    .output(z.array(operator)),
};
