import { describe, expect, it } from 'vitest';
import { attendedOf } from '../../../shared/domain/attendance/attended.ts';
import { attendanceOf, type Passage } from '../../../shared/domain/attendance/stays.ts';

const ENDS: Readonly<Record<string, string>> = {
  opening: '2022-05-08T08:00:00.000Z',
  panel: '2022-05-09T10:30:00.000Z',
};
const attended = (...scans: readonly (readonly [string, 'entry' | 'exit', string])[]) =>
  attendedOf(
    attendanceOf(
      scans.map(
        ([checkpointId, direction, at], place): Passage => ({
          scanId: `s${place}`,
          checkpointId,
          direction,
          at,
          stamp: at,
        }),
      ),
    ),
    {
      now: '2022-05-11T12:00:00.000Z',
      timeZone: 'Europe/Berlin',
      leavesByEnteringElsewhere: true,
      endOf: (id) => ENDS[id] ?? null,
    },
  );

describe('what somebody attended', () => {
  it('counts the days on which they were let in, and a night until four as the day before', () => {
    expect(
      attended(
        ['entrance', 'entry', '2022-05-08T07:00:00.000Z'],
        ['entrance', 'entry', '2022-05-08T12:00:00.000Z'],
        ['door/party', 'entry', '2022-05-10T01:30:00.000Z'],
      ).days,
    ).toEqual(['2022-05-08', '2022-05-09']);
  });

  it('adds up sessions as the reports do: to the scan at the way out, else to the end', () => {
    expect(
      attended(
        ['door/opening', 'entry', '2022-05-08T07:00:00.000Z'],
        ['door/panel', 'entry', '2022-05-09T09:00:00.000Z'],
        ['door/panel', 'exit', '2022-05-09T09:20:00.000Z'],
      ),
    ).toEqual({ days: ['2022-05-08', '2022-05-09'], activityIds: ['opening', 'panel'], minutes: 60 + 20 });
  });

  it('counts a trip as attended, and no minutes of it: nobody scans the end of one', () => {
    expect(attended(['leg/trip/l1/b1', 'entry', '2022-05-08T12:00:00.000Z'])).toEqual({
      days: ['2022-05-08'],
      activityIds: ['trip'],
      minutes: null,
    });
  });

  it('says nothing of somebody who never came', () => {
    expect(attended()).toEqual({ days: [], activityIds: [], minutes: null });
  });
});
