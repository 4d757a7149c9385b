import { isPinShort, LEAST_PIN } from '../../../shared/domain/operators/pin-length.ts';
import type { DeskParts } from '../desk-parts.ts';
import { newId } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import { openLockOut } from './lock-out.ts';
import type { Operators } from './operators.ts';
import { hashPin, isPin } from './pin.ts';

/** Sign-in with a PIN, and the list of those who work here. */
export const operatorHandlers = (parts: DeskParts, operators: Operators) => {
  const { gate, log, notices, ports } = parts;
  const lockOut = openLockOut(parts.settings);
  const os = gate.operators;

  const signIn = os.signIn.handler(async ({ input, context, errors }) => {
    const row = operators.find(input.operatorId);
    if (row === undefined || row.isActive !== 1 || row.pinHash === '') throw errors.NOT_FOUND();
    const lockedUntil = lockOut.lockedUntil(row.id, ports.now());
    if (lockedUntil > 0) throw errors.LOCKED_OUT({ data: { until: new Date(lockedUntil).toISOString() } });
    const triesLeft = lockOut.begin(row.id, ports.now());
    if (!(await isPin(input.pin, row.pinHash))) throw errors.WRONG_PIN({ data: { triesLeft } });
    lockOut.right(row.id);
    context.session.operatorId = row.id;
    notices.announce({ kind: 'screens' });
    return operators.viewOf(context.session);
  });

  const save = os.save.handler(async ({ input, context }) => {
    const before = input.id === '' ? undefined : operators.find(input.id);
    if (input.id !== '' && before === undefined) throw notFound();
    if (input.pin !== '' && isPinShort(input.pin))
      throw cannot('pin-too-short', { least: String(LEAST_PIN) });
    const pinHash = input.pin === '' ? (before?.pinHash ?? '') : await hashPin(input.pin, ports);
    if (pinHash === '') throw cannot('operator-needs-pin');
    const id = before?.id ?? newId(ports);
    if (isLastKeeper(operators, id) && (input.role !== 'organiser' || !input.isActive))
      throw cannot('last-organiser', { name: before?.name ?? '' });
    log.append([
      {
        subject: id,
        operatorId: context.actor.operatorId,
        body: {
          kind: 'operator-set',
          id,
          name: input.name,
          role: input.role,
          pinHash,
          active: input.isActive,
        },
      },
    ]);
    // Whoever closes an open desk stays signed in at it, as the person who was just made.
    if (context.session.operatorId === '' && input.role === 'organiser') context.session.operatorId = id;
    notices.announce({ kind: 'operators' });
    return [...operators.list()];
  });

  return os.router({
    session: os.session.handler(({ context }) => operators.viewOf(context.session)),
    list: os.list.handler(() => [...operators.list()]),
    signIn,
    signOut: os.signOut.handler(({ context }) => {
      context.session.operatorId = '';
      notices.announce({ kind: 'screens' });
      return operators.viewOf(context.session);
    }),
    save,
  });
};

const isLastKeeper = (operators: Operators, id: string): boolean => {
  const keepers = operators.list().filter((one) => one.role === 'organiser' && one.hasPin && one.isActive);
  return keepers.length === 1 && keepers[0]?.id === id;
};
