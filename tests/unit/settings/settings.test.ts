import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import { DEFAULT_EVENT } from '../../../electron/desk/settings/default-event.ts';
import { openSettings } from '../../../electron/desk/settings/settings.ts';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';
import { openTables, tamper } from '../../support/open-tables.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => expect(await desk.close()).toEqual([]));

describe('settings of the event', () => {
  it('are kept one by one, and the first name draws a code', async () => {
    const before = await desk.client.event.state();
    const { event } = await desk.client.event.save({ name: 'Forum', venue: 'Town hall' });
    const later = await desk.client.event.save({ venue: 'Old hall' });
    expect([before.phase, later.phase, later.event.name, later.event.venue, later.event.code]).toEqual([
      'empty',
      'ready',
      'Forum',
      'Old hall',
      event.code,
    ]);
  });

  it('that cannot be are refused, and nothing is changed', async () => {
    const save = (changes: Parameters<CheckinDesk['client']['event']['save']>[0]) =>
      refusal(desk.client.event.save(changes));
    expect([
      await save({ timeZone: 'Mars/Olympus' }),
      await save({ code: 'I1' }),
      await save({ from: '2022-05-10', until: '2022-05-08' }),
      await refusal(desk.client.event.saveDesk({ checkpointId: 'nowhere' })),
      await refusal(
        desk.client.event.saveCheckpoint({
          id: 'No Blanks',
          name: '',
          kind: 'room',
          mode: 'once',
          letsPendingIn: false,
        }),
      ),
    ]).toEqual([
      'CANNOT no-such-time-zone Mars/Olympus',
      'CANNOT event-code-letters I1',
      'CANNOT event-ends-before-it-begins 2022-05-10 2022-05-08',
      'CANNOT no-checkpoint nowhere',
      'CANNOT checkpoint-id No Blanks',
    ]);
    expect([(await desk.client.event.state()).event, desk.desk.examine({ rebuild: false }).ops]).toEqual([
      DEFAULT_EVENT,
      0,
    ]);
  });

  it('open the sample once, also when it is asked for twice at the same moment', async () => {
    const answers = await Promise.all([1, 2].map(() => refusal(desk.client.event.openSample({}))));
    const { people, event } = await desk.client.event.state();
    const { chain, digest, rebuiltDigest } = desk.desk.examine({ rebuild: true });
    expect([answers.sort(), people, event.isSample]).toEqual([
      ['CANNOT sample-needs-empty-desk', 'done'],
      412,
      true,
    ]);
    expect([chain, rebuiltDigest]).toEqual([null, digest]);
  });
});

it('of a form that is saved as a whole only what changed is written: another desk may have said the rest anew [R4]', async () => {
  const home = temporaryFolder();
  const { desk: own, client, bugs } = await openTestDesk(home.folder);
  await client.event.save({ name: 'Forum', code: 'K7', venue: 'Town hall' });
  await client.event.save({ name: 'Forum', code: 'K7', venue: 'Old hall' });
  await client.event.save({ name: 'Forum', code: 'K7', venue: 'Old hall' });
  await own.close();
  const sql = openTables(home.folder);
  const said = sql.prepare<[], string>("SELECT body ->> '$.fields' FROM op ORDER BY seq").pluck().all();
  sql.close();
  home.remove();
  expect([said.map((fields): unknown => JSON.parse(fields)), bugs]).toEqual([
    [{ name: '"Forum"', code: '"K7"', venue: '"Town hall"' }, { venue: '"Old hall"' }],
    [],
  ]);
});

it('the settings of this desk are saved together or not at all', () => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  sql.exec(`CREATE TRIGGER full BEFORE INSERT ON desk_setting WHEN NEW.name = 'desk.place'
    BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  const settings = openSettings(sql);
  expect(() => settings.saveDesk({ name: 'North', place: 'Hall' })).toThrow('no room');
  const { name } = settings.desk();
  sql.close();
  expect(name).toBe('Desk 1');
});

it('what another version or hand wrote into the settings does not keep the desk shut', async () => {
  const home = temporaryFolder();
  const first = await openTestDesk(home.folder);
  await first.client.event.save({ name: 'Forum' });
  await first.desk.close();
  tamper(
    home.folder,
    "INSERT INTO event_field VALUES ('venue', 'no JSON', 'z'), ('toString', '1', 'z'), ('later', '{}', 'z'), ('from', '7', 'z')",
    "INSERT INTO checkpoint_field VALUES ('hall', 'mode', '\"sideways\"', 'z'), ('hall', '__proto__', '{}', 'z')",
    "INSERT INTO desk_setting VALUES ('desk.name', '{', 0)".replace(', 0)', ')'),
  );
  const { desk: second, client, bugs } = await openTestDesk(home.folder);
  const { event, checkpoints, desk: own } = await client.event.state();
  await second.close();
  home.remove();
  expect([
    event.name,
    event.venue,
    event.from,
    own.name,
    checkpoints.map(({ id, mode }) => `${id} ${mode}`),
    bugs,
  ]).toEqual(['Forum', '', DEFAULT_EVENT.from, 'Desk 1', ['entrance once-a-day', 'hall once-a-day'], []]);
});
