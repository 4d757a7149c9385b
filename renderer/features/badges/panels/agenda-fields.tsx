import type { AgendaElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import type { FieldsOf } from './fields-of.ts';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';
import { TemplateField } from './template-field.tsx';

/** The programme of the person: how large, and what is said of each session. */
export const AgendaFields = ({ element, change }: FieldsOf<AgendaElement>) => {
  const text = useText();
  return (
    <>
      <div className={css.pair}>
        <MeasureField
          label={text('designer.size')}
          value={element.sizePt}
          unit="pt"
          least={1}
          most={400}
          onValue={(sizePt) => change({ sizePt })}
        />
        <MeasureField
          label={text('designer.smallest')}
          value={element.minSizePt}
          unit="pt"
          least={1}
          most={400}
          onValue={(minSizePt) => change({ minSizePt })}
        />
      </div>
      <Checkbox
        isChecked={element.showsRoom}
        onChecked={(showsRoom) => change({ showsRoom })}
        label={text('designer.agenda.room')}
      />
      <Checkbox
        isChecked={element.showsEnd}
        onChecked={(showsEnd) => change({ showsEnd })}
        label={text('designer.agenda.end')}
      />
      <TemplateField
        label={text('designer.agenda.empty')}
        value={element.emptyText}
        onValue={(emptyText) => change({ emptyText })}
      />
    </>
  );
};
