import type { EventSettings } from '../../../../shared/contract/event.ts';
import { ACTIVITY_KINDS } from '../../../../shared/domain/programme/activity.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Card } from '../../../ui/card.tsx';
import { FieldGrid, WideField } from '../../../ui/field-grid.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { SpeakersField } from './speakers-field.tsx';
import type { ActivityForm } from './use-activity-draft.ts';

export interface WhatCardProps {
  readonly form: ActivityForm;
  readonly event: EventSettings;
  readonly names: Readonly<Record<string, string>>;
}

/** What it is about: titles, kind, theme and who speaks. */
export const WhatCard = ({ form, event, names }: WhatCardProps) => {
  const text = useText();
  const { language } = useLocale();
  const { shown, change } = form;
  const themes = event.themes.map(({ id, label }) => ({
    value: id,
    label: `${id}  ${language === 'de' ? label.de : label.en}`,
  }));
  return (
    <Card title={text('programme.what')}>
      <FieldGrid>
        <TextField
          label={text('programme.title-en')}
          lang="en"
          data-first-focus=""
          value={shown.title.en}
          onValue={(en) => change({ title: { ...shown.title, en } })}
          maxLength={300}
        />
        <TextField
          label={text('programme.title-de')}
          lang="de"
          value={shown.title.de}
          onValue={(de) => change({ title: { ...shown.title, de } })}
          maxLength={300}
        />
        <Select
          label={text('programme.kind')}
          value={shown.kind}
          options={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: text(`programme.kind.${kind}`) }))}
          onValue={(kind) => change({ kind })}
        />
        <Select
          label={text('programme.theme')}
          value={shown.theme}
          options={[{ value: '', label: text('programme.no-theme') }, ...themes]}
          onValue={(theme) => change({ theme })}
        />
        <TextField
          label={text('programme.ref')}
          value={shown.ref}
          onValue={(ref) => change({ ref })}
          hint={text('programme.ref.hint')}
          maxLength={40}
        />
        <WideField>
          <SpeakersField form={form} names={names} />
        </WideField>
      </FieldGrid>
    </Card>
  );
};
