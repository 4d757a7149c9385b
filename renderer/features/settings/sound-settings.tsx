import { usePreferences } from '../../app/preferences-context.tsx';
import { useSounds } from '../../app/sounds-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldGrid, FieldGridFoot, TickField } from '../../ui/field-grid.tsx';
import type { Signal } from '../../ui/signals.ts';
import { VerdictSymbol } from '../../ui/verdict-symbol.tsx';
import css from './settings.module.css';

const SIGNALS: readonly Signal[] = ['go', 'wait', 'stop', 'unknown'];

/** How loud the four sounds are here, tried with the noise of the hall. */
export const SoundSettings = () => {
  const text = useText();
  const { play } = useSounds();
  const { preferences, change } = usePreferences();
  const { volume, isMuted } = preferences;
  const percent = Math.round(volume * 100);
  return (
    <Card title={text('settings.sounds')} note={text('settings.sounds.note')}>
      <FieldGrid>
        <Field label={text('settings.sounds.volume', { percent })}>
          {(wiring) => (
            <input
              {...wiring}
              type="range"
              className={css.range}
              min={0}
              max={100}
              step={5}
              value={percent}
              disabled={isMuted}
              onChange={(event) => change({ volume: Number(event.target.value) / 100 })}
            />
          )}
        </Field>
        <TickField>
          <Checkbox
            size="large"
            isChecked={isMuted}
            onChecked={(wish) => change({ isMuted: wish })}
            label={text('settings.sounds.muted')}
          />
        </TickField>
        <FieldGridFoot>
          {SIGNALS.map((signal) => (
            <Button key={signal} disabled={isMuted} onClick={() => play(signal)}>
              <VerdictSymbol face={signal} sizePx={18} />
              {text(`settings.sounds.${signal}`)}
            </Button>
          ))}
        </FieldGridFoot>
      </FieldGrid>
    </Card>
  );
};
