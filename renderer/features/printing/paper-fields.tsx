import type { PrintProfile } from '../../../shared/contract/printing.ts';
import { useText } from '../../locales/locale-context.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { MeasuredCross } from './measured-cross.tsx';
import { MillimetreField } from './millimetre-field.tsx';
import { type PrinterDraft, SETTINGS_OF } from './printer-draft.ts';
import css from './printers-screen.module.css';

export interface PaperFieldsProps {
  readonly printer: PrinterDraft;
  readonly onChange: (wish: Partial<PrinterDraft>) => void;
}

const ROTATIONS = ['0', '90', '180', '270'] as const;
const DPI = ['180', '203', '300', '600'] as const;
const CUTS = ['', 'yes', 'no'] as const;
const OFFSET_MM = { least: -50, most: 50 };

/** How badges lie on the paper of this printer, and what it is told besides; only what its kind understands. */
export const PaperFields = ({ printer, onChange }: PaperFieldsProps) => {
  const text = useText();
  const { profile, kind } = printer;
  const set = (wish: Partial<PrintProfile>) => onChange({ profile: { ...profile, ...wish } });
  const has = (setting: keyof PrintProfile) => SETTINGS_OF[kind].includes(setting);
  return (
    <fieldset className={css.part}>
      <legend className={css.legend}>{text('printing.paper')}</legend>
      <div className={css.small}>
        <MillimetreField
          label={text('printing.offset-x')}
          hint={text('printing.offset-x.hint')}
          value={profile.offsetXMm}
          onValue={(offsetXMm) => set({ offsetXMm })}
          {...OFFSET_MM}
        />
        <MillimetreField
          label={text('printing.offset-y')}
          hint={text('printing.offset-y.hint')}
          value={profile.offsetYMm}
          onValue={(offsetYMm) => set({ offsetYMm })}
          {...OFFSET_MM}
        />
        <Select
          label={text('printing.rotation')}
          value={ROTATIONS.find((value) => Number(value) === profile.rotation) ?? '0'}
          options={ROTATIONS.map((value) => ({ value, label: text(`printing.rotation.${value}`) }))}
          onValue={(value) => set({ rotation: ROTATION_OF[value] })}
        />
        {has('dpi') && (
          <Select
            label={text('printing.dpi')}
            value={DPI.find((value) => Number(value) === profile.dpi) ?? '203'}
            options={DPI.map((value) => ({ value, label: text('printing.dpi.value', { dpi: value }) }))}
            onValue={(value) => set({ dpi: DPI_OF[value] })}
          />
        )}
        {has('darkness') && (
          <NumberField
            label={text('printing.darkness')}
            hint={text('printing.as-set')}
            value={profile.darkness}
            max={100}
            onValue={(darkness) => set({ darkness })}
          />
        )}
        {has('speed') && (
          <NumberField
            label={text('printing.speed')}
            hint={text('printing.as-set')}
            value={profile.speed}
            max={14}
            onValue={(speed) => set({ speed: speed === 0 ? null : speed })}
          />
        )}
        {has('cut') && (
          <Select
            label={text('printing.cut')}
            value={profile.cut === null ? '' : profile.cut ? 'yes' : 'no'}
            options={CUTS.map((value) => ({ value, label: text(`printing.cut.${value || 'as-set'}`) }))}
            onValue={(value) => set({ cut: value === '' ? null : value === 'yes' })}
          />
        )}
      </div>
      <MeasuredCross profile={profile} onOffsets={set} />
    </fieldset>
  );
};

const ROTATION_OF = { '0': 0, '90': 90, '180': 180, '270': 270 } as const;
const DPI_OF = { '180': 180, '203': 203, '300': 300, '600': 600 } as const;
