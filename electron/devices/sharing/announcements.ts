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
  let told = '';
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
      // Until all is said: what fails now is tried again at the next call.
      last = '';
      const isNews = told !== JSON.stringify(announcement);
      current = announcement;
      const gone = announcers.filter(({ address }) => !addresses.includes(address));
      const kept = announcers.filter(({ address }) => addresses.includes(address));
      const added = addresses
        .filter((address) => !kept.some((one) => one.address === address))
        .map((address) => openAnnouncer({ address, mdns: mdns(address), onConflict: rename }));
      const heard = await Promise.all(added.map((one) => one.isHeard));
      const mute = added.filter((_, at) => heard[at] !== true);
      announcers = [...kept, ...added.filter((one) => !mute.includes(one))];
      isHeard = announcers.length > 0;
      for (const one of isNews ? announcers : announcers.filter((each) => added.includes(each)))
        one.say(named());
      told = JSON.stringify(announcement);
      await Promise.all([...gone, ...mute].map((one) => one.close()));
      if (mute.length === 0) last = wanted;
    },
    isHeard: () => isHeard,
  };
};

const withHost = ({ host, shares }: Announcement): Announcement => ({
  host,
  shares: shares.map((share) => ({ ...share, suffix: ` (${host.replace(/^foyer-/, '')})` })),
});
