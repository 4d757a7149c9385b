import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { printer, printProfile } from '../../../shared/contract/printing.ts';
import { paperSizeOf } from '../../../shared/domain/badges/badge-paper.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { BadgeMaking, BadgePaper } from '../ports/badge-making.ts';
import type { PrinterDevices } from '../ports/printer-devices.ts';
import { type MediaSize, type Printer, paperFor } from '../ports/printer-port.ts';

/** Not kept as isShared: by that name older desks had a tick which promised that nothing goes over the network. */
const storedPrinter = printer
  .pick({ id: true, name: true, kind: true, address: true, layout: true, profile: true, fallbackId: true })
  .extend({ isOnNetwork: z.boolean().default(false) })
  .transform(({ isOnNetwork, ...rest }) => ({ ...rest, isShared: isOnNetwork }));
export type StoredPrinter = Readonly<z.infer<typeof storedPrinter>>;

const storedPrinters = z.object({ printers: z.array(storedPrinter), defaultId: z.string() });
type StoredPrinters = z.infer<typeof storedPrinters>;

/** The printers that this desk was given, and the devices behind them. */
export interface PrinterList {
  all(): readonly StoredPrinter[];
  byId(id: string): StoredPrinter | undefined;
  /** The printer to which badges go when nobody says otherwise. */
  main(): StoredPrinter | undefined;
  /** The device, or null where the printer is gone or its address is none. */
  device(id: string): Printer | null;
  /** What lies in it, by its layout, as it lies. */
  paper(printer: StoredPrinter): { readonly media: MediaSize; readonly isRoll: boolean };
  canOpen(printer: StoredPrinter): boolean;
  save(printers: readonly StoredPrinter[], mainId: string): void;
  /** Forgets what was read: call where saving was taken back. */
  refresh(): void;
}

/** A driver of the operating system takes drawings of its own program only. */
export const canBeShared = (kind: StoredPrinter['kind']): boolean => kind !== 'system';

/** The layout of a printer that nobody gave another. */
export const FIRST_LAYOUT = 'a6';

const SETTING = 'printers';
/** Badges of a layout that is gone are made as A6. */
const A6: MediaSize = { widthMm: 105, heightMm: 148 };

/** Opens the list. A new desk has one printer, a folder of PDF files among its data: a badge can always be made. */
export const openPrinterList = (
  { folder, settings }: Pick<DeskParts, 'folder' | 'settings'>,
  devices: PrinterDevices | null,
  layouts: BadgeMaking['layouts'],
): PrinterList => {
  const own = resolve(folder, 'badges');
  const opened = new Map<
    string,
    { readonly printer: StoredPrinter; readonly media: MediaSize; readonly device: Printer | null }
  >();
  let kept: (StoredPrinters & { readonly language: Language }) | null = null;

  const read = (): StoredPrinters => {
    if (devices === null) return { printers: [], defaultId: '' };
    const { printers, defaultId } = stored(settings);
    return {
      printers: printers.map((one) =>
        one.address === OWN_FOLDER ? { ...one, address: madeFolder(own) } : one,
      ),
      defaultId,
    };
  };
  const list = (): StoredPrinters => {
    const { language } = settings;
    if (kept?.language !== language) kept = { ...read(), language };
    return kept;
  };
  const byId = (id: string): StoredPrinter | undefined => list().printers.find((one) => one.id === id);
  const media = ({ layout: id }: StoredPrinter): MediaSize => {
    const layout = layouts.get(id);
    return layout === undefined ? A6 : paperSizeOf(layout);
  };
  const openDevice = (printer: StoredPrinter): Printer | null => {
    const { name, kind, address, profile } = printer;
    return devices?.open({ name, kind, address, profile, media: media(printer) }) ?? null;
  };

  return {
    all: () => list().printers,
    byId,
    main: () => byId(list().defaultId),
    device(id) {
      const printer = byId(id);
      if (printer === undefined) return null;
      // A layout that was drawn anew may be of another size.
      const page = media(printer);
      const known = opened.get(id);
      if (known?.printer === printer && isSamePaper(known.media, page)) return known.device;
      const device = openDevice(printer);
      opened.set(id, { printer, media: page, device });
      return device;
    },
    paper: (printer) => ({
      media: paperFor(media(printer), printer.profile.rotation),
      isRoll: layouts.get(printer.layout)?.media === 'roll',
    }),
    canOpen: (printer) => openDevice(printer) !== null,
    save(printers, mainId) {
      const defaultId = printers.some(({ id }) => id === mainId) ? mainId : (printers[0]?.id ?? '');
      kept = { printers: [...printers], defaultId, language: settings.language };
      const written = printers.map(({ isShared, ...one }) => ({
        ...one,
        address: one.address === own ? OWN_FOLDER : one.address,
        isOnNetwork: isShared,
      }));
      settings.writeLocal(SETTING, JSON.stringify({ printers: written, defaultId }));
    },
    refresh() {
      kept = null;
    },
  };
};

const isSamePaper = (one: MediaSize, other: MediaSize): boolean =>
  one.widthMm === other.widthMm && one.heightMm === other.heightMm;

/** Kept instead of the path of the folder among the data, so that data may move. */
const OWN_FOLDER = '';

const PDF_FOLDER = { en: 'PDF folder', de: 'PDF-Ordner' } as const;

const newDesk = (language: Language): StoredPrinters => ({
  printers: [
    {
      id: 'pdf-folder',
      name: PDF_FOLDER[language],
      kind: 'pdf-folder',
      address: OWN_FOLDER,
      layout: FIRST_LAYOUT,
      profile: printProfile.parse({}),
      fallbackId: '',
      isShared: false,
    },
  ],
  defaultId: 'pdf-folder',
});

const madeFolder = (path: string): string => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    // Then the printer says of itself what is wrong with its folder; the desk works without it.
  }
  return path;
};

/** What badges of a printer are made for; of none, as files are. */
export const paperOf = (printer: Pick<StoredPrinter, 'kind' | 'layout'> | undefined): BadgePaper =>
  printer === undefined
    ? { layout: FIRST_LAYOUT, takesAnySize: true }
    : { layout: printer.layout, takesAnySize: printer.kind === 'pdf-folder' };

/** The paper of the main printer, for whoever opens none. */
export const mainPaper = (settings: DeskParts['settings']): BadgePaper => {
  const { printers, defaultId } = stored(settings);
  return paperOf(printers.find(({ id }) => id === defaultId));
};

const stored = (settings: DeskParts['settings']): StoredPrinters =>
  parsed(settings.readLocal(SETTING)) ?? newDesk(settings.language);

/** What was kept; null where nothing was, or where it no longer fits. */
const parsed = (text: string | null): StoredPrinters | null => {
  if (text === null) return null;
  const result = storedPrinters.safeParse(JSON.parse(text));
  return result.success ? result.data : null;
};
