import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ReportRequest } from '../../../../shared/contract/reports.ts';
import { REPORT_NAMES } from '../../../../shared/domain/attendance/report-names.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { Popover } from '../popover.tsx';
import { downloadReport } from './download-report.ts';
import css from './toolbar.module.css';

/** Every report as a file. Whoever takes it along decides whether names are in it. */
export const ExportMenu = () => {
  const text = useText();
  return (
    <Popover
      label={text('attendees.export')}
      opener={({ isOpen, panelId, toggle }) => (
        <Button size="small" icon={Download} aria-expanded={isOpen} aria-controls={panelId} onClick={toggle}>
          {text('attendees.export')}
        </Button>
      )}
    >
      {() => <ExportChoices />}
    </Popover>
  );
};

const ExportChoices = () => {
  const text = useText();
  const { language } = useLocale();
  const desk = useDesk();
  const acting = useActing();
  const [name, setName] = useState<ReportRequest['name']>('attendance');
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  const [withoutPersonalData, setWithout] = useState(false);
  const [saved, setSaved] = useState('');
  const download = () =>
    acting.run(async () => {
      const { fileName, rows } = await downloadReport(desk, { name, format, language, withoutPersonalData });
      setSaved(text('attendees.export.saved', { fileName, rows }));
    });
  return (
    <>
      <Select
        label={text('attendees.export.report')}
        value={name}
        options={REPORT_NAMES.map((value) => ({ value, label: text(`attendees.export.report.${value}`) }))}
        onValue={setName}
      />
      <p className={css.note}>{text(`attendees.export.note.${name}`)}</p>
      <Segmented
        isWide
        label={text('attendees.export.format')}
        value={format}
        options={[
          { value: 'xlsx', label: 'XLSX' },
          { value: 'csv', label: 'CSV' },
        ]}
        onValue={setFormat}
      />
      <Checkbox
        label={text('attendees.export.without')}
        isChecked={withoutPersonalData}
        onChecked={setWithout}
      />
      <Button variant="primary" icon={Download} disabled={acting.isBusy} onClick={download}>
        {text(acting.isBusy ? 'attendees.export.writing' : 'attendees.export.download')}
      </Button>
      {(acting.problem || saved) && (
        <p className={css.note} role="status">
          {acting.problem || saved}
        </p>
      )}
    </>
  );
};
