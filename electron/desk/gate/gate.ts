import { implement, ORPCError } from '@orpc/server';
import { foyerContract } from '../../../shared/contract/foyer-contract.ts';
import type { ProcedureMeta } from '../../../shared/contract/procedure.ts';
import { DatabaseError, toDatabaseError } from '../database/database-error.ts';
import type { Ports } from '../ports.ts';
import { notAllowed } from './cannot.ts';
import type { Actor, Session } from './session.ts';

/** What a host hands in with every call. */
export interface CallContext {
  readonly session: Session;
}

export interface GateOptions {
  readonly ports: Ports;
  /** Finds who is signed in at a session now, and with which role. */
  readonly actorOf: (session: Session) => Actor;
}

/**
 * The one gate before every procedure: checks audience and role, and catches bugs once, giving each an id
 * that the screen shows and the log holds. A refused call is told so; nothing is refused silently.
 */
export const createGate = ({ ports, actorOf }: GateOptions) =>
  implement(foyerContract)
    .$context<CallContext>()
    .use(async ({ context, next, procedure, path }) => {
      const meta: ProcedureMeta = procedure['~orpc'].meta;
      const actor = actorOf(context.session);
      const refusal = refuse(meta, context.session, actor);
      if (refusal !== null) throw refusal;
      try {
        return await next({ context: { actor } });
      } catch (error) {
        throw toCallError(error, path.join('.'), ports);
      }
    });

export type Gate = ReturnType<typeof createGate>;

const refuse = (meta: ProcedureMeta, session: Session, actor: Actor): Error | null => {
  if (!meta.audience.includes(session.audience)) return notAllowed(meta.audience);
  if (meta.roles === 'anyone') return null;
  if (actor.role === null) return new ORPCError('SIGN_IN_FIRST', { defined: true, status: 401 });
  return meta.roles.includes(actor.role) ? null : notAllowed(meta.roles);
};

const toCallError = (error: unknown, where: string, ports: Ports): unknown => {
  if (error instanceof ORPCError) return error;
  const known = toDatabaseError(error);
  if (known instanceof DatabaseError)
    return new ORPCError('STORAGE', { defined: true, status: 507, data: { trouble: known.trouble } });
  const id = Buffer.from(ports.randomBytes(4)).toString('hex');
  ports.report({ id, where, error });
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: `bug ${id}`, data: { id } });
};
