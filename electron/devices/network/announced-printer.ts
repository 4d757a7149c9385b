import { HEAD_DPI, type PrinterKind } from '../../../shared/contract/printing.ts';
import { PWG_RASTER } from '../ipp/document-formats.ts';

/** Where a shared printer says how fine its head is. */
export const DPI_KEY = 'dpi';

/** A printing service as it announced itself on the network. */
export interface AnnouncedService {
  /** The name that its owner gave the printer: the same for all services of one printer. */
  readonly name: string;
  readonly service: 'ipp' | 'ipps' | 'pdl-datastream';
  readonly host: string;
  /** The number behind the host's name; empty where it was not said. */
  readonly address: string;
  readonly port: number;
  /** What it says of itself, keys in lower case: `ty` the model, `pdl` what it takes, `rp` its path. */
  readonly txt: ReadonlyMap<string, string>;
}

/** A printer of the network that could be set up. */
export interface AnnouncedPrinter {
  readonly name: string;
  readonly kind: PrinterKind;
  readonly address: string;
  readonly model: string;
  /** The kind follows from the model's name only: nobody asked the printer what it understands. */
  readonly isGuess: boolean;
  /** How fine its head is, where it says so. */
  readonly dpi: (typeof HEAD_DPI)[number] | null;
}

/** Makers and languages by which label and receipt printers give themselves away; the first that fits. */
const MODELS: readonly (readonly [RegExp, PrinterKind])[] = [
  [/\bzpl|zebra|\bz[dt]\d{3}|\bgk\d{3}|\bgx\d{3}/i, 'zpl'],
  [/brother.*\bql|\bql-\d{3}/i, 'brother-ql'],
  [/esc\/?pos|\btm-[a-z]\d|\btsp\d{3}|receipt/i, 'esc-pos'],
  [/tspl|\btsc\b|xprinter|\bxp-\d{3}/i, 'tspl'],
];

/** Which printers there are behind the services, and how each is best spoken to; one entry a printer. */
export const announcedPrinters = (services: readonly AnnouncedService[]): readonly AnnouncedPrinter[] =>
  [...Map.groupBy(services, ({ name, host }) => `${name}\n${host}`).values()].flatMap((ofOne) => {
    const printer = bestOf(ofOne);
    return printer === null ? [] : [printer];
  });

const bestOf = (services: readonly AnnouncedService[]): AnnouncedPrinter | null => {
  const ipp =
    services.find(({ service }) => service === 'ipp') ?? services.find(({ service }) => service === 'ipps');
  const dots = services.find(({ service }) => service === 'pdl-datastream');
  const labelKind = labelKindOf(services);
  // A label printer gets its dots exactly; over IPP it would scale a page.
  if (dots !== undefined && labelKind !== null)
    return { ...wordsOf(dots), kind: labelKind, address: hostAndPort(dots), isGuess: true, dpi: null };
  if (ipp === undefined) return null;
  const found = { ...wordsOf(ipp), address: ippAddress(ipp), isGuess: false };
  if (takesPdf(ipp)) return { ...found, kind: 'ipp', dpi: null };
  return takesDots(ipp) ? { ...found, kind: 'ipp-dots', dpi: dpiOf(ipp) } : null;
};

const labelKindOf = (services: readonly AnnouncedService[]): PrinterKind | null => {
  const said = services.map(({ name, txt }) =>
    [
      name,
      ...['ty', 'product', 'usb_mfg', 'usb_mdl', 'usb_cmd', 'pdl'].map((key) => txt.get(key) ?? ''),
    ].join(' '),
  );
  return MODELS.find(([pattern]) => said.some((text) => pattern.test(text)))?.[1] ?? null;
};

const takesPdf = ({ txt }: AnnouncedService): boolean => {
  const formats = txt.get('pdl');
  // Says nothing of it: then the printer answers for itself when it is set up.
  return formats === undefined || /application\/pdf/i.test(formats);
};

const takesDots = ({ txt }: AnnouncedService): boolean =>
  (txt.get('pdl') ?? '').toLowerCase().includes(PWG_RASTER);

/** A key of our own: the registered ones have none for it. */
const dpiOf = ({ txt }: AnnouncedService): AnnouncedPrinter['dpi'] =>
  HEAD_DPI.find((dpi) => String(dpi) === txt.get(DPI_KEY)) ?? null;

const wordsOf = ({ name, txt }: AnnouncedService) => ({ name, model: txt.get('ty') ?? '' });

const hostAndPort = ({ host, port }: AnnouncedService): string => (port === 9100 ? host : `${host}:${port}`);

const ippAddress = (ipp: AnnouncedService): string => {
  const path = (ipp.txt.get('rp') ?? 'ipp/print').replace(/^\/+/, '');
  return `${ipp.service}://${ipp.host}${ipp.port === 631 ? '' : `:${ipp.port}`}/${path}`;
};
