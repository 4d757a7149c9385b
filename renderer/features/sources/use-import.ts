import { useRef, useState } from 'react';
import { useDesk } from '../../client/desk-context.tsx';
import type { ImportStep, ReadChoices, StepOf } from './import-step.ts';
import { rowsToSave } from './import-step.ts';
import { useSourceTrouble } from './source-words.ts';
import { uploadFile } from './upload-file.ts';

export interface GuestListImporting {
  readonly step: ImportStep;
  /** Why the last thing was not done, in words; empty when it was. */
  readonly problem: string;
  readonly isBusy: boolean;
  readonly take: (file: File) => void;
  readonly readAgain: (choices: ReadChoices) => void;
  readonly match: (column: number, target: string) => void;
  readonly compare: () => void;
  readonly backToColumns: () => void;
  readonly save: () => void;
  /** Stops what is running and forgets the file. */
  readonly stop: () => void;
}

/** Takes a file from the drop zone to the list, one step at a time. */
export const useImport = (): GuestListImporting => {
  const { sources } = useDesk();
  const desk = { sources };
  const sayTrouble = useSourceTrouble();
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const upload = useRef<AbortController | null>(null);
  const draftId = useRef('');

  /** Runs a step; when it fails, says why and goes where the organiser can do something about it. */
  const attempt = (work: () => Promise<void>, onTrouble: () => ImportStep = () => step): void => {
    setProblem('');
    setBusy(true);
    work()
      .catch((error: unknown) => {
        if (upload.current?.signal.aborted) return;
        setProblem(sayTrouble(error));
        setStep(onTrouble());
      })
      .finally(() => setBusy(false));
  };
  const read = async (fileName: string, choices: ReadChoices): Promise<void> => {
    setStep({ kind: 'reading', fileName });
    const preview = await sources.read({ draftId: draftId.current, ...choices });
    setStep({ kind: 'matching', preview, mapping: preview.mapping, choices });
  };
  const unreadable = (fileName: string) => (): ImportStep =>
    draftId.current === '' ? { kind: 'choose' } : { kind: 'unreadable', draftId: draftId.current, fileName };

  const take = (file: File): void => {
    const stopper = new AbortController();
    upload.current = stopper;
    draftId.current = '';
    const seen = (received: number) =>
      setStep({ kind: 'uploading', fileName: file.name, received, total: file.size });
    seen(0);
    attempt(async () => {
      draftId.current = await uploadFile({ desk, file, signal: stopper.signal, onReceived: seen });
      await read(file.name, {});
    }, unreadable(file.name));
  };

  const compare = ({ preview, mapping, choices }: StepOf<'matching'>): void =>
    attempt(async () => {
      const { counts } = await sources.compare({ draftId: preview.draftId, mapping: [...mapping] });
      setStep({ kind: 'comparing', preview, mapping, choices, counts });
    });

  const save = ({ preview, counts }: StepOf<'comparing'>): void =>
    attempt(
      async () => {
        const total = rowsToSave(counts);
        setStep({ kind: 'saving', draftId: preview.draftId, total, fraction: 0 });
        for await (const news of await sources.save({ draftId: preview.draftId })) {
          if (news.kind === 'saved') setStep({ kind: 'saved', counts: news.counts });
          else if (news.kind === 'cancelled')
            setStep({ kind: 'stopped', saved: news.saved, left: news.left });
          else setStep({ kind: 'saving', draftId: preview.draftId, total, fraction: news.fraction });
        }
        await sources.cancel({ draftId: preview.draftId });
      },
      () => ({ kind: 'choose' }),
    );

  const stop = (): void => {
    upload.current?.abort();
    setProblem('');
    // While saving, the desk itself says how far it came.
    if (step.kind !== 'saving') setStep({ kind: 'choose' });
    if (draftId.current !== '') void sources.cancel({ draftId: draftId.current }).catch(() => undefined);
  };

  return {
    step,
    problem,
    isBusy,
    take,
    readAgain: (choices) => {
      if (step.kind === 'matching')
        attempt(() => read(step.preview.fileName, choices), unreadable(step.preview.fileName));
      if (step.kind === 'unreadable') attempt(() => read(step.fileName, choices), unreadable(step.fileName));
    },
    match: (column, target) => {
      if (step.kind !== 'matching') return;
      setStep({ ...step, mapping: step.mapping.map((old, place) => (place === column ? target : old)) });
    },
    compare: () => step.kind === 'matching' && compare(step),
    backToColumns: () => step.kind === 'comparing' && setStep({ ...step, kind: 'matching' }),
    save: () => step.kind === 'comparing' && save(step),
    stop,
  };
};
