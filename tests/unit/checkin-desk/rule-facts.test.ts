import { afterEach, beforeEach, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { prepareGathering } from '../../../electron/desk/checkin/gather-admission.ts';
import { openMemoryDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { openGround } from '../../../electron/desk/open-ground.ts';
import { doorOf, rollCallOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { createTestClock, TEST_KEY } from '../../support/test-desk.ts';

/** The ground of a desk in memory, to which ops come as they would from another desk. */
const openBare = (sql: Sql) => {
  const { parts } = openGround(sql, {
    folder: '',
    key: TEST_KEY,
    ports: {
      now: createTestClock().now,
      randomBytes: (length) => new Uint8Array(length),
      report: () => undefined,
    },
    resources: resourceFolders(),
  });
  const gathering = prepareGathering(parts);
  return {
    receive(...bodies: readonly OpBody[]) {
      parts.log.append(bodies.map((body) => ({ subject: '', operatorId: '', body })));
      parts.settings.refresh();
      parts.programme.refresh();
    },
    rulesAt(checkpointId: string, at: string) {
      const checkpoint = parts.settings.checkpoint(checkpointId) ?? parts.programme.checkpoint(checkpointId);
      if (checkpoint === undefined) throw new Error(`no checkpoint ${checkpointId}`);
      return gathering.facts(gathering.picked('ada'), checkpoint, at).rules;
    },
  };
};

let sql: Sql;
let desk: ReturnType<typeof openBare>;
beforeEach(() => {
  sql = openMemoryDatabase(resourceFolders().migrations);
  desk = openBare(sql);
  desk.receive({ kind: 'attendee-set', id: 'ada', fields: { given: 'Ada' }, codes: [] });
});
afterEach(() => sql.close());

const texts = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));

it('lets nobody in by a rule of a newer desk that is not understood here, and says where it stopped', () => {
  desk.receive({
    kind: 'checkpoint-set',
    id: 'lunch',
    fields: texts({ name: 'Lunch', kind: 'meal', rules: '{"or":[true,{"hasPaid":[]}]}' }),
  });
  expect(desk.rulesAt('lunch', '2022-05-08T10:00:00.000Z')).toEqual({
    passed: false,
    unmet: [{ key: 'unreadable', values: { place: 'or[1]', found: 'hasPaid' } }],
  });
});

it('measures the doors and buses of an activity by its own times', () => {
  const rule = (edge: string) => JSON.stringify({ isAfter: [{ var: 'now' }, { buildTime: [edge] }] });
  const edges = ['date_admission', 'date_from', 'date_to'].map((edge) => {
    desk.receive({
      kind: 'activity-set',
      id: 'walk',
      fields: texts({
        kind: 'field-trip',
        title: { en: 'Walk', de: 'Gang' },
        from: '2022-05-08T12:00:00.000Z',
        until: '2022-05-08T15:00:00.000Z',
        toleranceMinutes: 20,
        rules: rule(edge),
      }),
    });
    return desk.rulesAt(doorOf('walk'), '2022-05-08T10:00:00.000Z')?.unmet[0]?.values['at'];
  });
  expect(edges).toEqual(['2022-05-08T11:40:00.000Z', '2022-05-08T12:00:00.000Z', '2022-05-08T15:00:00.000Z']);
});

it('knows doors and legs by their titles in either language', () => {
  const at = (gate: string) =>
    JSON.stringify({ inList: [{ var: 'gate' }, { objectList: [{ lookup: ['gate', '1', gate] }] }] });
  const passes = (checkpointId: string, gate: string) => {
    desk.receive({
      kind: 'activity-set',
      id: 'walk',
      fields: texts({
        kind: 'field-trip',
        title: { en: 'Walk', de: 'Gang' },
        from: '2022-05-08T12:00:00.000Z',
        until: '2022-05-08T15:00:00.000Z',
        'leg.out.kind': 'out',
        'leg.out.name': { en: 'Out', de: 'Hin' },
        rules: at(gate),
      }),
    });
    return desk.rulesAt(checkpointId, '2022-05-08T12:00:00.000Z')?.passed;
  };
  const leg = rollCallOf('walk', 'out', '');
  expect([
    passes(doorOf('walk'), 'Walk'),
    passes(doorOf('walk'), 'Gang'),
    passes(doorOf('walk'), 'Hin'),
    passes(leg, 'Walk, Out'),
    passes(leg, 'Gang, Hin'),
  ]).toEqual([true, true, false, true, true]);
});

it('asks nothing where there is no rule', () => {
  expect(desk.rulesAt('entrance', '2022-05-08T10:00:00.000Z')).toBeUndefined();
});
