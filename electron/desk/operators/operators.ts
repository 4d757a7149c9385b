import type { OperatorView, SessionView } from '../../../shared/contract/operators.ts';
import type { Role } from '../../../shared/contract/procedure.ts';
import type { Sql } from '../database/open-database.ts';
import type { Actor, Session } from '../gate/session.ts';

interface OperatorRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly pinHash: string;
  readonly isActive: number;
}

/** The operator id of ops made before anybody had a PIN. */
export const OPEN_DESK_OPERATOR = 'open-desk';

/** Who may work at this event, and who works at a session now. */
export interface Operators {
  list(): readonly OperatorView[];
  find(id: string): OperatorRow | undefined;
  actorOf(session: Session): Actor;
  viewOf(session: Session): SessionView;
}

/** Whoever holds an invited device at an open desk is a host, not everybody: it may lie about in a room. */
const openRole = ({ audience }: Session): Role =>
  audience === 'room' || audience === 'trip' ? 'host' : 'organiser';

/** Reads the operators. Until one organiser has a PIN the desk is open: anybody may do everything. */
export const openOperators = (sql: Sql): Operators => {
  const columns = 'id, name, role, pin_hash AS pinHash, is_active AS isActive';
  const all = sql.prepare<[], OperatorRow>(`SELECT ${columns} FROM operator ORDER BY name, id`);
  const byId = sql.prepare<[string], OperatorRow>(`SELECT ${columns} FROM operator WHERE id = ?`);
  const countKeepers = sql
    .prepare<[], number>(
      "SELECT count(*) FROM operator WHERE role = 'organiser' AND pin_hash <> '' AND is_active = 1",
    )
    .pluck();
  const isOpen = (): boolean => (countKeepers.get() ?? 0) === 0;

  const signedIn = (session: Session): OperatorRow | undefined => {
    const row = session.operatorId === '' ? undefined : byId.get(session.operatorId);
    return row?.isActive === 1 ? row : undefined;
  };
  const actorOf = (session: Session): Actor => {
    if (session.vouchedFor !== null) return session.vouchedFor;
    const row = signedIn(session);
    if (isOpen()) return { operatorId: row?.id ?? OPEN_DESK_OPERATOR, role: openRole(session) };
    return row === undefined ? { operatorId: '', role: null } : { operatorId: row.id, role: row.role };
  };
  return {
    list: () =>
      all.all().map(({ pinHash, isActive, ...row }) => ({
        ...row,
        hasPin: pinHash !== '',
        isActive: isActive === 1,
      })),
    find: (id) => byId.get(id),
    actorOf,
    viewOf(session) {
      const row = signedIn(session);
      const actor = actorOf(session);
      const { audience, deviceName } = session;
      const person = { operatorId: row?.id ?? '', name: row?.name ?? '' };
      return { ...person, role: actor.role, isOpen: isOpen(), audience, deviceName };
    },
  };
};
