import { useState } from 'react';
import type { PrintProfile } from '../../../shared/contract/printing.ts';
import { CROSS_AT_MM } from '../../../shared/domain/badges/calibration-cross.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { MillimetreField } from './millimetre-field.tsx';
import { correctedBy } from './printer-draft.ts';
import css from './printers-screen.module.css';

export interface MeasuredCrossProps {
  readonly profile: PrintProfile;
  readonly onOffsets: (offsets: Pick<PrintProfile, 'offsetXMm' | 'offsetYMm'>) => void;
}

const WITHIN = { least: 0, most: 60 };

/** Turns what somebody measured on the calibration page into offsets: nobody has to think which way they go. */
export const MeasuredCross = ({ profile, onOffsets }: MeasuredCrossProps) => {
  const text = useText();
  const [measured, setMeasured] = useState({ leftMm: CROSS_AT_MM, topMm: CROSS_AT_MM });
  const isOff = measured.leftMm !== CROSS_AT_MM || measured.topMm !== CROSS_AT_MM;
  const takeOver = () => {
    onOffsets(correctedBy(profile, measured));
    setMeasured({ leftMm: CROSS_AT_MM, topMm: CROSS_AT_MM });
  };
  return (
    <div className={css.measured}>
      <p className={css.message}>{text('printing.measured.note')}</p>
      <div className={css.small}>
        <MillimetreField
          label={text('printing.measured.left')}
          value={measured.leftMm}
          onValue={(leftMm) => setMeasured((before) => ({ ...before, leftMm }))}
          {...WITHIN}
        />
        <MillimetreField
          label={text('printing.measured.top')}
          value={measured.topMm}
          onValue={(topMm) => setMeasured((before) => ({ ...before, topMm }))}
          {...WITHIN}
        />
        <div className={css.atFoot}>
          <Button disabled={!isOff} onClick={takeOver}>
            {text('printing.measured.take-over')}
          </Button>
        </div>
      </div>
    </div>
  );
};
