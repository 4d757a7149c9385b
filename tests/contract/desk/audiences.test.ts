import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foyerContract } from '../../../shared/contract/foyer-contract.ts';
import { AUDIENCES, type Audience, type ProcedureMeta } from '../../../shared/contract/procedure.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';
import { type DeskCaller, HOST_KINDS, type OpenHost } from './hosts.ts';

type Leaf = { readonly '~orpc': { readonly meta: ProcedureMeta } };

/** Every procedure of the contract by its path, with what it says of who may call it. */
const PROCEDURES: ReadonlyMap<string, ProcedureMeta> = new Map(
  Object.entries(foyerContract).flatMap(([feature, procedures]) =>
    Object.entries<Leaf>(procedures).map(
      ([name, procedure]) => [`${feature}.${name}`, procedure['~orpc'].meta] as const,
    ),
  ),
);

interface Refusal {
  readonly code?: string;
  readonly data?: { readonly needs?: string };
}

/** Calls a procedure with an input that fits none, so that a call that is let in changes nothing. */
const knock = async (client: DeskCaller, path: string): Promise<string> => {
  const [feature = '', name = ''] = path.split('.');
  // The paths come from the contract as text, which the client's type does not know.
  const procedures = client as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  try {
    await procedures[feature]?.[name]?.('nonsense');
    return 'let in';
  } catch (error) {
    const { code, data } = error as Refusal;
    if (code === 'NOT_ALLOWED') return `not allowed: ${data?.needs ?? ''}`;
    return code === 'SIGN_IN_FIRST' ? 'sign in first' : 'let in';
  }
};

const knockEverywhere = async (client: DeskCaller, paths: Iterable<string>) => {
  const answers: Record<string, string> = {};
  for (const path of paths) answers[path] = await knock(client, path);
  return answers;
};

const expectedOf = (audience: Audience) =>
  Object.fromEntries(
    [...PROCEDURES].map(([path, meta]) => {
      if (!meta.audience.includes(audience)) return [path, `not allowed: ${meta.audience.join(' ')}`];
      return [path, meta.roles === 'anyone' ? 'let in' : 'sign in first'];
    }),
  );

describe.each(HOST_KINDS)('the gate over the $name', (kind) => {
  let home: ReturnType<typeof temporaryFolder>;
  let opened: Awaited<ReturnType<typeof openTestDesk>>;
  let host: OpenHost;
  beforeAll(async () => {
    home = temporaryFolder();
    opened = await openTestDesk(home.folder);
    host = await kind.open(opened.desk);
    for (const role of ['organiser', 'host', 'front-desk'] as const)
      await host.client.operators.save({ id: '', name: role, role, pin: '2468', isActive: true });
  });
  afterAll(async () => {
    await host.close();
    await opened.desk.close();
    home.remove();
    expect(opened.bugs).toEqual([]);
  });

  it.each(AUDIENCES)('lets a screen for "%s" call exactly what is meant for it', async (audience) => {
    const screen = await host.another(audience);
    expect(await knockEverywhere(screen, PROCEDURES.keys())).toEqual(expectedOf(audience));
  });

  it.each(['front-desk', 'host'] as const)(
    'lets somebody in the role %s do exactly what it may',
    async (role) => {
      const screen = await host.another();
      const operator = (await screen.operators.list({})).find((one) => one.role === role);
      await screen.operators.signIn({ operatorId: operator?.id ?? '', pin: '2468' });
      const asked = [...PROCEDURES].filter(
        ([, { roles, audience }]) => roles !== 'anyone' && audience.includes('window'),
      );
      const expected = asked.map(([path, { roles }]) => [
        path,
        (roles as readonly string[]).includes(role) ? 'let in' : `not allowed: ${[...roles].join(' ')}`,
      ]);
      expect(
        await knockEverywhere(
          screen,
          asked.map(([path]) => path),
        ),
      ).toEqual(Object.fromEntries(expected));
    },
  );
});

/** Besides its own area and the muster, which every screen turns to. A procedure that is added here is one that a tablet in a corridor may call. */
const ON_OTHER_DEVICES = [
  'attendees.search',
  'checkin.admit',
  'checkin.override',
  'checkin.scan',
  'checkin.toHelp',
  'checkin.undo',
  'event.state',
  'notices.follow',
  'operators.list',
  'operators.session',
  'operators.signIn',
  'operators.signOut',
];

it.each([
  ['room', ['rooms', 'loans', 'muster']],
  ['trip', ['trips', 'muster']],
] as const)('a %s screen has its own area and what both need, nothing else', (audience, own) => {
  const others = [...PROCEDURES]
    .filter(
      ([path, meta]) => meta.audience.includes(audience) && !own.some((area) => path.startsWith(`${area}.`)),
    )
    .map(([path]) => path);
  expect(others.toSorted()).toEqual(ON_OTHER_DEVICES);
});
