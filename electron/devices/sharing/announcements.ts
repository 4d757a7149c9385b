import type { Options } from 'multicast-dns';
import { type Announcer, openAnnouncer } from './announcer.ts';
import type { Announcement } from './service-records.ts';

/** What a desk says of its printers, on each of its networks. */
export interface Announcements {
  /** Says this on the networks of these addresses from now on, and no longer anywhere else. */
  say(addresses: readonly string[], announcement: Announcement): Promise<void>;
  /** Whether it is said on at least one network. */
  isHeard(): boolean;
}

/** Opens it; nothing is said yet. */
export const openAnnouncements = (mdns: (address: string) => Options): Announcements => {
  let announcers: readonly Announcer[] = [];
  let current: Announcement = { host: '', shares: [] };
  let last = '';
  let isRenamed = false;
  let isHeard = false;

  const named = (): Announcement => (isRenamed ? withHost(current) : current);
  // Two computers of one name: from now on ours are told apart by the desk.
  const rename = (): void => {
    if (isRenamed) return;
    isRenamed = true;
    for (const one of announcers) one.say(named());
  };
  return {
    async say(addresses, announcement) {
      const wanted = JSON.stringify([addresses, announcement]);
      if (wanted === last) return;
      last = wanted;
      current = announcement;
      const gone = announcers.filter(({ address }) => !addresses.includes(address));
      const kept = announcers.filter(({ address }) => addresses.includes(address));
      const added = addresses
        .filter((address) => !kept.some((one) => one.address === address))
        .map((address) => openAnnouncer({ address, mdns: mdns(address), onConflict: rename }));
      announcers = [...kept, ...added];
      await Promise.all(gone.map((one) => one.close()));
      const heard = await Promise.all(announcers.map((one) => one.isHeard));
      isHeard = heard.includes(true);
      for (const [at, one] of announcers.entries()) if (heard[at] === true) one.say(named());
    },
    isHeard: () => isHeard,
  };
};

const withHost = ({ host, shares }: Announcement): Announcement => ({
  host,
  shares: shares.map((share) => ({ ...share, suffix: ` (${host.replace(/^foyer-/, '')})` })),
});
