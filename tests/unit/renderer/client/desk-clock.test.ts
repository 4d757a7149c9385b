import { describe, expect, it } from 'vitest';
import { createDeskClock } from '../../../../renderer/client/desk-clock.ts';

const MORNING = Date.parse('2022-05-08T08:00:00.000Z');

/** A device whose clock can be set, and the desk's clock as it follows it. */
const openDevice = (startMs = 0) => {
  let steadyMs = 0;
  let deviceMs = MORNING;
  const clock = createDeskClock({ now: () => deviceMs, steady: () => steadyMs, startMs });
  const told: number[] = [];
  clock.subscribe(() => told.push(clock.aheadMs()));
  return {
    told,
    aheadMs: clock.aheadMs,
    pass: (ms: number) => {
      steadyMs += ms;
      deviceMs += ms;
    },
    setDevice: (byMs: number) => {
      deviceMs += byMs;
    },
    hear: (aheadMs: number, isFresh = false) =>
      clock.hear(new Date(deviceMs + aheadMs).toISOString(), isFresh),
  };
};

describe("the desk's clock on a device", () => {
  it("is the device's own until the desk is heard, or what was kept from before", () => {
    expect([openDevice().aheadMs(), openDevice(7_200_000).aheadMs()]).toEqual([0, 7_200_000]);
  });

  it('follows what the desk says, and tells screens only of what they would show', () => {
    const device = openDevice();
    device.hear(-7_200_000, true);
    device.hear(-7_200_400, true);
    expect(device.told).toEqual([-7_200_000]);
  });

  it('takes no news for the time that lay on the way, but later ones that came faster', () => {
    const device = openDevice();
    device.hear(60_000, true);
    device.hear(-240_000);
    const afterOld = device.aheadMs();
    device.hear(63_000);
    expect([afterOld, device.aheadMs()]).toEqual([60_000, 63_000]);
  });

  it('follows again when somebody sets the clock of the device, either way', () => {
    const device = openDevice();
    device.hear(0, true);
    device.pass(60_000);
    device.setDevice(3_600_000);
    device.hear(-3_600_000);
    const forward = device.aheadMs();
    device.setDevice(-7_200_000);
    device.hear(3_600_000);
    expect([forward, device.aheadMs()]).toEqual([-3_600_000, 3_600_000]);
  });
});
