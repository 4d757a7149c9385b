import { ArrowLeft, CalendarX, TriangleAlert } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { EventSettings } from '../../../../shared/contract/event.ts';
import type { ProgrammeState } from '../../../../shared/contract/programme.ts';
import type { Acting } from '../../../app/acting.ts';
import { useKeys } from '../../../app/keys.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { isRuleUnderstood } from '../../../ui/rule-field.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { StickyFoot } from '../../../ui/sticky-foot.tsx';
import { warningsById } from '../list/view.ts';
import { useProgrammeWords } from '../programme-words.ts';
import { problemOf } from './activity-draft.ts';
import css from './editor.module.css';
import { SeatsCard } from './seats-card.tsx';
import { TripCard } from './trip-card.tsx';
import type { ActivityForm } from './use-activity-draft.ts';
import { WhatCard } from './what-card.tsx';
import { WhenCard } from './when-card.tsx';

export interface EditorFrameProps {
  readonly title: string;
  readonly form: ActivityForm;
  readonly event: EventSettings;
  readonly state: ProgrammeState;
  /** Names of the people whom the activity speaks of, by id. */
  readonly names?: Readonly<Record<string, string>>;
  readonly acting: Acting;
  /** What was typed last is saved. */
  readonly isSaved?: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
  readonly onOpen?: (id: string) => void;
  readonly actions?: ReactNode;
  /** Under the form: what is saved at once. */
  readonly children?: ReactNode;
}

const NO_NAMES: Readonly<Record<string, string>> = {};

/** The form of an activity, card by card, with its end always in view. */
export const EditorFrame = (props: EditorFrameProps) => {
  const { form, event, state, acting, isSaved = false, names = NO_NAMES } = props;
  const isNew = form.shown.id === '';
  const screen = useRef<HTMLDivElement>(null);
  // A new one is begun with its title; one that is there says first which it is.
  useEffect(() => {
    screen.current?.querySelector<HTMLElement>(isNew ? '[data-first-focus]' : 'h1')?.focus();
  }, [isNew]);
  const text = useText();
  const rooms = useMemo(() => roomsOf(state), [state]);
  const problem = problemOf(form.shown);
  const isWrong = problem !== '' || !isRuleUnderstood(form.shown.rules);
  // What is typed is not lost by a key: then Escape does nothing.
  useKeys({ Escape: props.onBack }, { layer: 'frame', isOn: !form.isChanged });
  const save = (submit: FormEvent) => {
    submit.preventDefault();
    if (form.isChanged && !isWrong) props.onSave();
  };
  return (
    <div ref={screen} className={css.screen}>
      <header className={css.head}>
        <Button variant="quiet" icon={ArrowLeft} onClick={props.onBack}>
          {text('programme.to-list')}
        </Button>
        <div className={css.actions}>{props.actions}</div>
        <h1 className={css.title} tabIndex={-1}>
          <bdi>{props.title}</bdi>
        </h1>
      </header>
      {form.shown.isCancelled && (
        <Notice tone="plain" icon={CalendarX}>
          {text('programme.is-cancelled')}
        </Notice>
      )}
      <Warnings id={form.shown.id} state={state} onOpen={props.onOpen} />
      <form className={css.form} onSubmit={save} aria-label={props.title}>
        <WhatCard form={form} event={event} names={names} />
        <WhenCard form={form} rooms={rooms} problem={problem} />
        <SeatsCard form={form} categories={event.categories} />
        {form.shown.kind === 'field-trip' && <TripCard form={form} names={names} />}
        <StickyFoot>
          <Button
            variant="primary"
            size="large"
            isSubmit
            disabled={!form.isChanged || isWrong || acting.isBusy}
          >
            {text('programme.save')}
          </Button>
          {form.isChanged && (
            <Button size="large" onClick={form.discard}>
              {text('programme.discard')}
            </Button>
          )}
          {isSaved && !form.isChanged && <StatusLine face="go">{text('programme.saved')}</StatusLine>}
          {form.isChanged && problem !== '' && <ProblemLine problem={text(`programme.problem.${problem}`)} />}
          <ProblemLine problem={acting.problem} />
        </StickyFoot>
      </form>
      {props.children}
    </div>
  );
};

/** Rooms of the programme, to choose from while one is typed. */
const roomsOf = ({ rows }: ProgrammeState): readonly string[] =>
  [...new Set(rows.map(({ activity }) => activity.room))].filter((room) => room !== '').sort();

interface WarningsProps {
  readonly id: string;
  readonly state: ProgrammeState;
  readonly onOpen: ((id: string) => void) | undefined;
}

/** What contradicts this activity, with the way to the other one. */
const Warnings = ({ id, state, onOpen }: WarningsProps) => {
  const words = useProgrammeWords();
  const text = useText();
  const warnings = warningsById(state.warnings).get(id) ?? [];
  const titles = new Map(state.rows.map(({ activity }) => [activity.id, words.title(activity.title)]));
  return warnings.map((warning) => (
    <Notice
      key={`${warning.code} ${warning.otherId} ${Object.values(warning.params).join(' ')}`}
      tone="act"
      icon={TriangleAlert}
      actions={
        warning.otherId !== '' &&
        onOpen !== undefined && (
          <Button size="small" onClick={() => onOpen(warning.otherId)}>
            {text('programme.open-other')}
          </Button>
        )
      }
    >
      {words.warning(warning, titles.get(warning.otherId) ?? '')}
    </Notice>
  ));
};
