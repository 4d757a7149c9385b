import type {
  FoundPrinter,
  PrinterKind,
  PrinterView,
  PrintProfile,
} from '../../../shared/contract/printing.ts';
import { CROSS_AT_MM } from '../../../shared/domain/badges/calibration-cross.ts';

/** A printer on its way to the list: an empty id is a new one. */
export type PrinterDraft = Pick<
  PrinterView,
  'id' | 'name' | 'kind' | 'address' | 'layout' | 'fallbackId' | 'isShared'
> & { readonly profile: PrintProfile };

/** Made for as most printers are. */
const USUAL: PrintProfile = {
  dpi: 203,
  offsetXMm: 0,
  offsetYMm: 0,
  rotation: 0,
  darkness: null,
  speed: null,
  cut: null,
};

/** A folder is what works everywhere, and what organisers try first. */
export const NEW_PRINTER: PrinterDraft = {
  id: '',
  name: '',
  kind: 'pdf-folder',
  address: '',
  layout: '',
  profile: USUAL,
  fallbackId: '',
  isShared: false,
};

/** A found printer as a draft, with what it said of its head. */
export const draftOf = ({ name, kind, address, dpi }: FoundPrinter): PrinterDraft => ({
  ...NEW_PRINTER,
  name,
  kind,
  address,
  profile: { ...USUAL, dpi: dpi ?? USUAL.dpi },
});

export interface LayoutView {
  readonly id: string;
  readonly name: string;
}

/** What each kind lets itself be told; the rest stays as it is set at the printer. */
export const SETTINGS_OF: Readonly<Record<PrinterKind, readonly (keyof PrintProfile)[]>> = {
  'pdf-folder': [],
  ipp: [],
  'ipp-dots': ['dpi'],
  zpl: ['dpi', 'darkness', 'speed', 'cut'],
  'brother-ql': ['cut'],
  'esc-pos': ['dpi', 'cut'],
  tspl: ['dpi', 'darkness', 'speed', 'cut'],
  system: [],
};

/** The offsets after somebody has measured where the cross came out. */
export const correctedBy = (
  { offsetXMm, offsetYMm }: Pick<PrintProfile, 'offsetXMm' | 'offsetYMm'>,
  measured: { readonly leftMm: number; readonly topMm: number },
): Pick<PrintProfile, 'offsetXMm' | 'offsetYMm'> => ({
  offsetXMm: toTenths(offsetXMm + CROSS_AT_MM - measured.leftMm),
  offsetYMm: toTenths(offsetYMm + CROSS_AT_MM - measured.topMm),
});

const toTenths = (mm: number): number => Math.round(mm * 10) / 10;
