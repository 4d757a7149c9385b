import { X } from 'lucide-react';
import { useState } from 'react';
import type { ScanResult, TapeRow } from '../../../../shared/contract/checkin.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { faceOf } from '../../../ui/face.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { useCheckin } from '../checkin-context.tsx';
import css from './tape.module.css';
import { TapeLine } from './tape-line.tsx';

const SHOWN = 40;

type Scope = 'here' | 'all';

interface TapeProps {
  /** The measured time from the last key of a scan to its verdict; null before the first scan. */
  readonly typicalMs: number | null;
}

/** The last results, newest on top; refusals that nobody has handled stay above them. */
export const Tape = ({ typicalMs }: TapeProps) => {
  const text = useText();
  const [scope, setScope] = useState<Scope>('here');
  const { state, actions } = useCheckin();
  const tape = useAnswer(
    `tape ${scope}`,
    (desk) => desk.checkin.tape({ limit: SHOWN, thisDeskOnly: scope === 'here' }),
    ['scan', 'attendees'],
  );
  // A pinned refusal stands above, once.
  const rows = (tape.value ?? []).filter(({ scanId }) => !state.pins.some((pin) => pin.scanId === scanId));
  const shownScan = state.stage.kind === 'verdict' ? state.stage.result.scanId : '';
  return (
    <aside className={css.tape} aria-label={text('checkin.tape')}>
      <header className={css.head}>
        <h2>{text('checkin.tape')}</h2>
        <Segmented
          label={text('checkin.tape.scope')}
          value={scope}
          onValue={setScope}
          options={[
            { value: 'here', label: text('checkin.tape.here') },
            { value: 'all', label: text('checkin.tape.all') },
          ]}
        />
      </header>
      <div className={css.rows}>
        {state.pins.map((pin) => (
          <PinLine key={pin.scanId} pin={pin} />
        ))}
        {tape.value?.length === 0 && <p className={css.empty}>{text('checkin.tape.empty')}</p>}
        {rows.map((row) => (
          <TapeLine
            key={row.scanId}
            row={row}
            isOnStage={row.scanId === shownScan}
            onOpen={() => void actions.openRow(row)}
          />
        ))}
      </div>
      <Numbers typicalMs={typicalMs} />
    </aside>
  );
};

const PinLine = ({ pin }: { readonly pin: ScanResult }) => {
  const text = useText();
  const { dispatch, nowMs } = useCheckin();
  return (
    <div className={css.pin} data-face={faceOf(pin.verdict)}>
      <TapeLine
        row={asRow(pin)}
        isOnStage
        note={text('checkin.tape.pinned')}
        onOpen={() => dispatch({ kind: 'reopen', result: pin, atMs: nowMs() })}
      />
      <Button
        variant="quiet"
        size="small"
        icon={X}
        aria-label={text('checkin.tape.unpin')}
        onClick={() => dispatch({ kind: 'handled', scanId: pin.scanId })}
      />
    </div>
  );
};

const asRow = ({ scanId, checkpointId, at, verdict, reason, attendee }: ScanResult): TapeRow => ({
  scanId,
  checkpointId,
  place: { en: '', de: '' },
  direction: 'entry',
  at,
  verdict,
  reason,
  desk: '',
  isThisDesk: true,
  attendeeId: attendee?.id ?? '',
  name: attendee?.name ?? '',
  ownScript: attendee?.ownScript ?? '',
  town: attendee?.town ?? '',
  country: attendee?.country ?? '',
  isVoid: false,
  isOverride: false,
});

const Numbers = ({ typicalMs }: TapeProps) => {
  const text = useText();
  const formats = useFormats();
  const counts = useAnswer('recent', (desk) => desk.checkin.counts(), ['scan']);
  const seconds =
    typicalMs === null ? '–' : text('checkin.seconds', { seconds: formats.number(hundredths(typicalMs)) });
  return (
    <footer className={css.foot}>
      <div>
        <b>{counts.value === null ? '–' : formats.number(counts.value.lastTenMinutes)}</b>
        {text('checkin.tape.recent')}
      </div>
      <div>
        <b>{seconds}</b>
        {text(typicalMs === null ? 'checkin.tape.unmeasured' : 'checkin.tape.typical')}
      </div>
    </footer>
  );
};

const hundredths = (ms: number): number => Math.max(0.01, Math.round(ms / 10) / 100);
