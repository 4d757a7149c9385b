import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NumberedNotice } from '../../../shared/contract/notices.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';
import { HOST_KINDS, type OpenHost } from './hosts.ts';

/** One suite over every host: what a screen may rely on does not depend on how it reached its desk. */
describe.each(HOST_KINDS)('a screen over the $name', (kind) => {
  let home: ReturnType<typeof temporaryFolder>;
  let opened: Awaited<ReturnType<typeof openTestDesk>>;
  let host: OpenHost;
  beforeEach(async () => {
    home = temporaryFolder();
    opened = await openTestDesk(home.folder);
    host = await kind.open(opened.desk);
  });
  afterEach(async () => {
    await host.close();
    await opened.desk.close();
    home.remove();
    // A bug that was caught and logged still fails the test that met it.
    if (opened.bugs.length > 0) throw new Error(`the desk reported bugs: ${JSON.stringify(opened.bugs)}`);
  });

  const walkIn = (name: string) => ({
    checkpointId: 'entrance',
    given: name,
    family: 'Probe',
    town: 'Ulm',
    country: 'DE',
    category: 'guest',
  });

  it('gets a verdict as a normal answer, also for a code that nobody has', async () => {
    const result = await host.client.checkin.scan({
      checkpointId: 'entrance',
      text: 'nobody',
      via: 'scanner',
    });
    expect(result).toMatchObject({
      verdict: 'unknown',
      reason: 'unknown-code',
      isRepeat: false,
      attendee: null,
    });
  });

  it('keeps every script, also control characters and a right-to-left override, through the line', async () => {
    const given = 'مُحَمَّد \u202e\u0007 Þórunn Зеленський';
    const { attendee } = await host.client.checkin.walkIn(walkIn(given));
    const { fields } = await host.client.attendees.get({ id: attendee?.id ?? '' });
    expect(fields.given).toBe(given);
  });

  it('gets a typed error that a person can act on', async () => {
    const call = host.client.checkin.undo({ scanId: 'XXXXXX-1', reason: '' });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', defined: true });
    const scan = await host.client.checkin.walkIn(walkIn('Ada'));
    opened.clock.advance(11_000);
    await expect(host.client.checkin.undo({ scanId: scan.scanId, reason: '' })).rejects.toMatchObject({
      code: 'CANNOT',
      data: { why: 'undo-reason-needed' },
    });
  });

  it('is told that an input does not fit the contract, and nothing happens', async () => {
    // What the compiler keeps our own screens from sending.
    const call = host.client.checkin.walkIn({ ...walkIn('Ada'), given: 7 as unknown as string });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await host.client.event.state({})).people).toBe(0);
  });

  it('hears numbered news of what another screen did, in order and without gaps', async () => {
    const stop = new AbortController();
    const news = await host.client.notices.follow({ after: 0 }, { signal: stop.signal });
    const other = await host.another();
    await other.checkin.walkIn(walkIn('Ada'));
    await other.checkin.walkIn(walkIn('Bo'));
    const heard: NumberedNotice[] = [];
    for await (const one of news) {
      heard.push(one);
      if (heard.filter(({ notice }) => notice?.kind === 'scan').length === 2) break;
    }
    stop.abort();
    expect(heard.map(({ number }) => number)).toEqual(heard.map((_one, place) => place + 1));
    expect(heard.flatMap(({ notice }) => (notice?.kind === 'scan' ? [notice.row.name] : []))).toEqual([
      'Ada Probe',
      'Bo Probe',
    ]);
  });

  it('is told of a gap when it asks for numbers from before a restart', async () => {
    const news = await host.client.notices.follow({ after: 5000 });
    for await (const one of news) {
      expect(one).toMatchObject({ isGap: true, notice: null });
      break;
    }
  });

  it('reads the same code again within 4 s as the same scan, each screen for itself', async () => {
    const { attendee } = await host.client.checkin.walkIn(walkIn('Ada'));
    await host.client.attendees.setCode({ id: attendee?.id ?? '', code: 'TICKET-1', isRevoked: false });
    const scan = { checkpointId: 'entrance', text: 'TICKET-1', via: 'scanner' as const };
    const first = await host.client.checkin.scan(scan);
    const second = await host.client.checkin.scan(scan);
    const other = await (await host.another()).checkin.scan(scan);
    opened.clock.advance(4_000);
    const third = await host.client.checkin.scan(scan);
    expect([first, second, other, third].map(({ isRepeat }) => isRepeat)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(second.scanId).toBe(first.scanId);
  });

  it('asks for a sign-in once an organiser has a PIN, and then obeys roles', async () => {
    await host.client.operators.save({
      id: '',
      name: 'Lena',
      role: 'organiser',
      pin: '2468',
      isActive: true,
    });
    await host.client.operators.save({
      id: '',
      name: 'Jonas',
      role: 'front-desk',
      pin: '1357',
      isActive: true,
    });
    const other = await host.another();
    await expect(other.checkin.counts()).rejects.toMatchObject({ code: 'SIGN_IN_FIRST' });
    const jonas = (await other.operators.list({})).find((one) => one.name === 'Jonas');
    await other.operators.signIn({ operatorId: jonas?.id ?? '', pin: '1357' });
    await other.checkin.counts();
    await expect(other.event.save({ name: 'Mine now' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      data: { needs: 'organiser' },
    });
    await other.operators.signOut({});
    await expect(other.checkin.counts()).rejects.toMatchObject({ code: 'SIGN_IN_FIRST' });
  });

  it('locks an operator out after five wrong PINs, also for the right one', async () => {
    await host.client.operators.save({
      id: '',
      name: 'Lena',
      role: 'organiser',
      pin: '2468',
      isActive: true,
    });
    const [lena] = await host.client.operators.list({});
    const signIn = (pin: string) => host.client.operators.signIn({ operatorId: lena?.id ?? '', pin });
    const answers: unknown[] = [];
    for (const pin of ['1', '2', '3', '4', '5', '2468'])
      answers.push(
        await signIn(pin).then(
          () => 'in',
          (error: { code: string; data: { triesLeft?: number } }) => error.data.triesLeft ?? error.code,
        ),
      );
    opened.clock.advance(60_001);
    answers.push(await signIn('2468').then(({ name }) => name));
    expect(answers).toEqual([4, 3, 2, 1, 0, 'LOCKED_OUT', 'Lena']);
  });
});
