import { z } from 'zod';
import { INVITED } from '../domain/screens/invited.ts';
import { AUDIENCES, forRoles, ORGANISERS } from './procedure.ts';

const invitation = z.object({
  audience: z.enum(INVITED),
  /** What the device is called, such as "Tablet 4". */
  name: z.string().trim().min(1).max(60),
});

const screen = z.object({
  id: z.string(),
  audience: z.enum(AUDIENCES),
  /** Empty for the browser of the desk itself. */
  name: z.string(),
  /** Who is signed in there; empty for nobody. */
  operator: z.string(),
  /** So many of its pages are open now. */
  pages: z.number().int().min(0),
  joinedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
});
export type ScreenView = z.infer<typeof screen>;

export const screens = {
  /** Gives a link that opens a room or trip screen once, in one browser. */
  invite: forRoles(ORGANISERS)
    .input(invitation)
    .output(invitation.extend({ link: z.url() })),
  /** The browsers that came in by a link, those with open pages first. */
  list: forRoles(ORGANISERS).output(z.array(screen)),
  /** Ends the lines of a browser; it comes in again only by a new link. */
  remove: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(z.array(screen)),
};
