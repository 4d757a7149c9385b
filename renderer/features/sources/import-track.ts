import type { DeskClient } from '../../client/desk-client.ts';
import { type ImportStep, type ReadChoices, rowsToSave, type StepOf } from './import-step.ts';
import { uploadFile } from './upload-file.ts';

/** Where an import stands, why its last step was not done (in words), and whether one is under way. */
export interface ImportState {
  readonly step: ImportStep;
  readonly problem: string;
  readonly isBusy: boolean;
}

/** One import between its screen and the desk. */
export interface ImportTrack {
  readonly desk: Pick<DeskClient, 'sources'>;
  readonly sayTrouble: (error: unknown) => string;
  readonly show: (change: Partial<ImportState>) => void;
  /** The file as the desk knows it; empty before it has arrived. */
  draftId: string;
  upload: AbortController;
}

/** Runs a step; when it fails, says why and goes where the organiser can do something about it. */
const attempt = async (
  track: ImportTrack,
  work: () => Promise<void>,
  whereTo: () => Partial<ImportState>,
): Promise<void> => {
  const { upload } = track;
  track.show({ problem: '', isBusy: true });
  try {
    await work();
  } catch (error) {
    // Stopping is no trouble; and whoever stopped may have begun anew already.
    if (!upload.signal.aborted) track.show({ ...whereTo(), problem: track.sayTrouble(error) });
  } finally {
    if (track.upload === upload) track.show({ isBusy: false });
  }
};

const afterUnread = (track: ImportTrack, fileName: string) => (): Partial<ImportState> =>
  track.draftId === '' ? { step: { kind: 'choose' } } : { step: { kind: 'unreadable', fileName } };

const read = async (track: ImportTrack, fileName: string, choices: ReadChoices): Promise<void> => {
  track.show({ step: { kind: 'reading', fileName } });
  const preview = await track.desk.sources.read({ draftId: track.draftId, ...choices });
  track.show({ step: { kind: 'matching', preview, mapping: preview.mapping, choices } });
};

/** Brings a file to the desk and reads it. */
export const takeFile = (track: ImportTrack, file: File): Promise<void> => {
  const { name: fileName, size: total } = file;
  track.upload = new AbortController();
  track.draftId = '';
  const { desk, upload } = track;
  const seen = (received: number) =>
    upload.signal.aborted || track.show({ step: { kind: 'uploading', fileName, received, total } });
  const work = async (): Promise<void> => {
    seen(0);
    track.draftId = await uploadFile({ desk, file, signal: upload.signal, onReceived: seen });
    await read(track, fileName, {});
  };
  return attempt(track, work, afterUnread(track, fileName));
};

/** Reads the file again, as the organiser says that it is. */
export const readAgain = (track: ImportTrack, fileName: string, choices: ReadChoices): Promise<void> =>
  attempt(track, () => read(track, fileName, choices), afterUnread(track, fileName));

/** Compares the file with the list. Saves nothing. */
export const compareFile = (track: ImportTrack, matching: StepOf<'matching'>): Promise<void> => {
  const work = async (): Promise<void> => {
    const mapping = [...matching.mapping];
    const found = await track.desk.sources.compare({ draftId: track.draftId, mapping });
    track.show({ step: { ...matching, kind: 'comparing', ...found } });
  };
  return attempt(track, work, () => ({ step: matching }));
};

/** Saves what was compared, and tells how far it is. */
export const saveRows = (track: ImportTrack, { counts }: StepOf<'comparing'>): Promise<void> => {
  const { draftId, desk } = track;
  const total = rowsToSave(counts);
  const work = async (): Promise<void> => {
    track.show({ step: { kind: 'saving', total, fraction: 0 } });
    for await (const news of await desk.sources.save({ draftId })) {
      if (news.kind === 'progress') track.show({ step: { kind: 'saving', total, fraction: news.fraction } });
      else track.show({ step: news.kind === 'saved' ? news : { ...news, kind: 'stopped' } });
    }
    await forget(track);
  };
  return attempt(track, work, () => ({ step: { kind: 'choose' } }));
};

/** Forgets the file, and stops what runs for it at the desk. */
export const forget = async (track: ImportTrack): Promise<void> => {
  const { draftId } = track;
  track.draftId = '';
  // The desk forgets it anyway when it closes; nobody has to do anything about it.
  if (draftId !== '') await track.desk.sources.cancel({ draftId }).catch(() => undefined);
};
