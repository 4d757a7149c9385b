import { type ReactNode, useEffect, useState } from 'react';
import { usePreferences } from '../../app/preferences-context.tsx';
import { useSounds } from '../../app/sounds-context.tsx';
import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { useOwnEars } from '../../scan-field/ears.tsx';
import { attachWedge } from '../../scanner/attach-wedge.ts';
import { DEFAULT_WEDGE_SETTINGS } from '../../scanner/wedge-settings.ts';
import type { Face } from '../../ui/face.ts';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { VerdictSymbol } from '../../ui/verdict-symbol.tsx';
import css from './equipment-checks.module.css';
import { playFourSounds } from './four-sounds.ts';

/** Printer, scanner and sound, tried on the first page. All optional: nothing here keeps anybody from starting. */
export const EquipmentChecks = () => (
  <div className={css.checks}>
    <PrinterCheck />
    <ScannerCheck />
    <SoundCheck />
  </div>
);

interface CheckProps {
  readonly face: Face;
  readonly title: string;
  readonly children: ReactNode;
}

const Check = ({ face, title, children }: CheckProps) => (
  <div className={css.check}>
    <VerdictSymbol face={face} mark="!" sizePx={26} />
    <div>
      <b className={css.title}>{title}</b>
      {children}
    </div>
  </div>
);

const PrinterCheck = () => {
  const text = useText();
  const { value: printers } = useAnswer('printers', (desk) => desk.printing.printers(), ['printers']);
  const { value: found } = useAnswer('discover', (desk) => desk.printing.discover());
  // A folder takes badges as well, but it is no printer that somebody could have found.
  const printer = printers?.find(({ kind }) => kind !== 'pdf-folder') ?? found?.[0];
  const hasFolder = printers !== null && printers.length > 0;
  const without = text(hasFolder ? 'first-run.printer.folder' : 'first-run.printer.none.note');
  return (
    <Check
      face={printer ? 'go' : 'none'}
      title={text(printer ? 'first-run.printer.found' : 'first-run.printer.none')}
    >
      {printer ? <bdi>{printer.name}</bdi> : <span>{without}</span>}
    </Check>
  );
};

const ScannerCheck = () => {
  const text = useText();
  const announce = useAnnounce();
  const [code, setCode] = useState('');
  const heard = text('first-run.scanner.works');
  useOwnEars();
  useEffect(
    () =>
      attachWedge(window, {
        settings: DEFAULT_WEDGE_SETTINGS,
        scanField: () => null,
        onScan: (scan) => {
          setCode(scan.text);
          announce('status', heard);
        },
      }),
    [announce, heard],
  );
  return (
    <Check face={code ? 'go' : 'none'} title={text(code ? 'first-run.scanner.works' : 'first-run.scanner')}>
      {code ? <bdi className={css.code}>{code}</bdi> : <span>{text('first-run.scanner.note')}</span>}
    </Check>
  );
};

const SoundCheck = () => {
  const text = useText();
  const { play } = useSounds();
  const { preferences, change } = usePreferences();
  const [isPlayed, setPlayed] = useState(false);
  const tryThem = () => {
    if (preferences.isMuted) change({ isMuted: false });
    setPlayed(true);
    playFourSounds(play);
  };
  return (
    <Check
      face={isPlayed ? 'go' : 'none'}
      title={text(isPlayed ? 'first-run.sound.played' : 'first-run.sound')}
    >
      <button type="button" className={css.link} onClick={tryThem}>
        {text('first-run.sound.play')}
      </button>
    </Check>
  );
};
