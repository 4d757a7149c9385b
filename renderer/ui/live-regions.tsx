import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

/** `alert` interrupts: wait, stop, unknown. `status` waits its turn: go, counts. */
export type AnnouncementKind = 'alert' | 'status';
export type Announce = (kind: AnnouncementKind, text: string) => void;

const AnnounceContext = createContext<Announce | null>(null);

const SILENT = { alert: '', status: '' };

/** The same words twice must be read twice, so every other time an invisible space is added. */
const renewed = (before: string, text: string): string => (before === text ? `${text}\u00a0` : text);

/** Both regions exist from the start: screen readers overlook regions that appear together with their text. */
export const LiveRegions = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState(SILENT);
  const announce = useCallback<Announce>((kind, text) => {
    setSaid((before) => ({ ...SILENT, [kind]: renewed(before[kind], text) }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="sr-only" role="alert">
        {said.alert}
      </div>
      <div className="sr-only" role="status">
        {said.status}
      </div>
    </AnnounceContext>
  );
};

/** Reads a sentence out. Focus never moves because of it. */
export const useAnnounce = (): Announce => {
  const announce = useContext(AnnounceContext);
  if (announce === null) throw new Error('useAnnounce needs LiveRegions around it');
  return announce;
};
