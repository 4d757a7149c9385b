import { HandHelping, LogIn, ScanLine, UserRoundCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { overrideNeeds } from '../../../../shared/domain/checkin/override.ts';
import { FREE_UNDO_MS } from '../../../../shared/domain/checkin/undo.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { faceOf } from '../../../ui/face.ts';
import fill from '../../../ui/fill.module.css';
import { PersonName } from '../../../ui/person-name.tsx';
import { VerdictSymbol } from '../../../ui/verdict-symbol.tsx';
import { useDoor } from './door-context.tsx';
import type { Shown } from './door-reducer.ts';
import css from './strip.module.css';
import { useStripSentence, useTicketName, wordOf } from './strip-words.ts';
import { useUndo } from './use-door-keys.ts';

/** What the last scan came to, above the thumbs. */
export const VerdictStrip = () => {
  const { state } = useDoor();
  if (state.shown !== null) return <Verdict key={state.shown.result.scanId} shown={state.shown} />;
  return <Quiet />;
};

/** Nobody stands at the door: what the next scan will do, or what was just taken back. */
const Quiet = () => {
  const text = useText();
  const { state } = useDoor();
  const { undone, direction } = state;
  return (
    <div className={classNames(css.strip, css.quiet)}>
      <ScanLine className={css.icon} aria-hidden />
      <p className={css.words}>
        <b>{text(undone === null ? `rooms.ready.${direction}` : 'rooms.undone')}</b>
        <span>
          {undone === null ? text('rooms.ready.hint') : text('rooms.undone.note', { name: undone.name })}
        </span>
      </p>
    </div>
  );
};

const Verdict = ({ shown }: { readonly shown: Shown }) => {
  const text = useText();
  const sentence = useStripSentence();
  const ticketName = useTicketName();
  const { result, direction } = shown;
  const face = faceOf(result.verdict);
  const name = result.attendee?.name ?? ticketName(result);
  return (
    <div
      className={classNames(css.strip, fill[face], css[face])}
      data-face={face}
      data-pulse={shown.pulse === 0 ? undefined : shown.pulse % 2 === 0 ? 'even' : 'odd'}
    >
      <VerdictSymbol face={face} mark="!" sizePx={44} isOnFill />
      <p className={css.words}>
        <OtherSession shown={shown} />
        <b>{name === '' ? text(wordOf(result, direction)) : <PersonName>{name}</PersonName>}</b>
        <span>{sentence(shown)}</span>
      </p>
      <div className={css.acts}>
        <Acts shown={shown} />
      </div>
    </div>
  );
};

/** Of a session that was at this door before: its verdict stays until somebody settles it. */
const OtherSession = ({ shown }: { readonly shown: Shown }) => {
  const { language } = useLocale();
  const { activity } = useDoor();
  if (shown.session.id === activity.id) return null;
  return (
    <span className={css.session}>
      <bdi>{shown.session.title[language]}</bdi>
    </span>
  );
};

const Acts = ({ shown }: { readonly shown: Shown }) => {
  const { result, person } = shown;
  if (result.verdict === 'admitted')
    return (
      <>
        {person?.isCheckedIn === false && shown.direction === 'entry' && <CheckInHere id={person.id} />}
        <Undo shownAtMs={shown.shownAtMs} />
      </>
    );
  return <Refused shown={shown} />;
};

const Refused = ({ shown }: { readonly shown: Shown }) => {
  const text = useText();
  const { session, dispatch, actions } = useDoor();
  const { result } = shown;
  const isAllowed = overrideNeeds(result.reason) === 'anyone' || session?.role === 'organiser';
  const isOffered = result.canOverride && isAllowed && result.reason !== 'already-in';
  return (
    <>
      {isOffered && (
        <Button
          variant="ghost"
          icon={LogIn}
          onClick={() => dispatch({ kind: 'side', side: { kind: 'override', shown } })}
        >
          {text('rooms.act.let-in-with-reason')}
        </Button>
      )}
      {result.verdict === 'refused' && (
        <Button
          variant="ghost"
          icon={HandHelping}
          aria-label={text('rooms.act.to-help')}
          title={text('rooms.act.to-help')}
          aria-keyshortcuts="F8"
          onClick={() => void actions.toHelp(result)}
        />
      )}
    </>
  );
};

const CheckInHere = ({ id }: { readonly id: string }) => {
  const text = useText();
  const { actions } = useDoor();
  return (
    <Button variant="ghost" icon={UserRoundCheck} onClick={() => void actions.checkInHere(id)}>
      {text('rooms.act.check-in-here')}
    </Button>
  );
};

const TICK_MS = 250;

/** Undo with its seconds; afterwards it stays, and asks for a reason. */
const Undo = ({ shownAtMs }: { readonly shownAtMs: number }) => {
  const text = useText();
  const { nowMs } = useDoor();
  const undo = useUndo();
  const [leftMs, setLeftMs] = useState(() => FREE_UNDO_MS - (nowMs() - shownAtMs));
  useEffect(() => {
    const timer = window.setInterval(() => setLeftMs(FREE_UNDO_MS - (nowMs() - shownAtMs)), TICK_MS);
    return () => window.clearInterval(timer);
  }, [shownAtMs, nowMs]);
  return (
    <Button variant="ghost" aria-keyshortcuts="Control+Z" onClick={undo}>
      {leftMs > 0
        ? text('rooms.undo.seconds', { seconds: Math.ceil(leftMs / 1000) })
        : text('rooms.undo.late')}
    </Button>
  );
};
