import { BROTHER_STATUS } from '../../../electron/devices/brother-ql/brother-status.ts';
import { ESC_POS_STATUS } from '../../../electron/devices/esc-pos/esc-pos-status.ts';
import { TSPL_STATUS } from '../../../electron/devices/tspl/tspl-status.ts';
import { HOST_STATUS } from '../../../electron/devices/zpl/zpl-status.ts';
import type { PrinterKind } from '../../../shared/contract/printing.ts';
import type { FakeLanguage } from './fake-label-printer.ts';

/** What a Zebra says to `~HS`; flags by the letters of Zebra's guide. */
export const hostStatus = (flags: Readonly<Record<string, string>> = {}): Uint8Array => {
  const of = (letter: string, otherwise = '0'): string => flags[letter] ?? otherwise;
  const first = `030,${of('b')},${of('c')},1225,${of('e', '000')},0,0,0,000,0,${of('k')},${of('l')}`;
  const second = `000,0,${of('o')},${of('p')},${of('q')},2,4,0,${of('u', '00000000')},1,000`;
  return Buffer.from([first, second, '1234,0'].map((line) => `\x02${line}\x03\r\n`).join(''), 'latin1');
};

/** What a Brother QL says to `ESC i S`, byte by byte; by default a QL-820NWB with an endless tape of 62 mm. */
export const brotherStatus = (bytes: Readonly<Record<number, number>> = {}): Uint8Array => {
  const status = new Uint8Array(32);
  const well = { 0: 0x80, 1: 32, 2: 0x42, 3: 0x34, 4: 0x41, 5: 0x30, 10: 62, 11: 0x0a };
  for (const [at, value] of Object.entries({ ...well, ...bytes })) status[Number(at)] = value;
  return status;
};

export type LabelKind = Exclude<PrinterKind, 'pdf-folder' | 'ipp' | 'ipp-dots' | 'system'>;

/** How the four kinds of label printers are asked, and what they answer when all is well. */
export const LABEL_LANGUAGES: Readonly<Record<LabelKind, FakeLanguage>> = {
  zpl: { question: HOST_STATUS, wellAnswer: hostStatus() },
  'brother-ql': { question: BROTHER_STATUS, wellAnswer: brotherStatus() },
  'esc-pos': { question: ESC_POS_STATUS, wellAnswer: Uint8Array.of(0x12, 0x12, 0x12, 0x12) },
  tspl: { question: TSPL_STATUS, wellAnswer: Uint8Array.of(0) },
};
