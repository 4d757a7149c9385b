import { useEffect, useRef, useState } from 'react';
import type { PreflightPerson, PreflightStep } from '../../../shared/contract/preflight.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useAnnounce } from '../../ui/live-regions.tsx';
import type { Choice } from './bulk-choice.ts';

type Finished = Extract<PreflightStep, { readonly kind: 'finished' }>;

/** Where the check stands. `stopped` keeps what was found so far. */
export type PreflightState =
  | { readonly kind: 'not-run' }
  | { readonly kind: 'running' | 'stopped'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'finished' } & Omit<Finished, 'kind'>);

export interface Preflight {
  readonly state: PreflightState;
  /** Those on whose badges something was found, in order of names. */
  readonly people: readonly PreflightPerson[];
  /** Why it could not be run; empty when it could. */
  readonly problem: string;
  readonly run: (choice: Choice, layout: string) => Promise<void>;
  readonly stop: () => void;
}

const NOT_RUN: PreflightState = { kind: 'not-run' };

/** Runs the check of badges at the desk for as long as the screen is open. */
export const usePreflight = (sayFinished: (finished: Finished) => string): Preflight => {
  const desk = useDesk();
  const sayTrouble = useTroubleText();
  const announce = useAnnounce();
  const stopping = useRef<AbortController | null>(null);
  const [state, setState] = useState<PreflightState>(NOT_RUN);
  const [people, setPeople] = useState<readonly PreflightPerson[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => () => stopping.current?.abort(), []);

  const hear = (step: PreflightStep): void => {
    setState(step.kind === 'checked' ? { kind: 'running', done: step.done, total: step.total } : step);
    if (step.kind === 'checked') setPeople((before) => [...before, ...step.found]);
    else announce('status', sayFinished(step));
  };
  const run = async (choice: Choice, layout: string): Promise<void> => {
    stopping.current?.abort();
    const { signal } = (stopping.current = new AbortController());
    setPeople([]);
    setProblem('');
    setState({ kind: 'running', done: 0, total: 0 });
    try {
      const wish = layout === '' ? { selection: choice } : { selection: choice, layout };
      const steps = await desk.preflight.run(wish, { signal });
      for await (const step of steps) if (!signal.aborted) hear(step);
    } catch (error) {
      if (signal.aborted) return;
      setState(NOT_RUN);
      setProblem(sayTrouble(error));
    }
  };
  const stop = (): void => {
    stopping.current?.abort();
    setState((before) => (before.kind === 'running' ? { ...before, kind: 'stopped' } : before));
  };
  return { state, people, problem, run, stop };
};
