import type { SaveStep } from '../../shared/contract/sources.ts';
import type { DeskClient } from '../client/desk-client.ts';
import {
  type Compared,
  type ComparingStep,
  type FoundFile,
  type ImportStep,
  type MatchingStep,
  type ReadChoices,
  rowsToSave,
} from './import-step.ts';
import { uploadFile } from './upload-file.ts';

/** Where an import stands, why its last step was not done (in words), and whether one is under way. */
export interface ImportState<Found extends Compared = Compared> {
  readonly step: ImportStep<Found>;
  readonly problem: string;
  readonly isBusy: boolean;
}

/** How one kind of list is read, compared and saved by the desk. */
export interface ListProcedures<Found extends Compared> {
  readonly read: (draftId: string, choices: ReadChoices) => Promise<FoundFile>;
  readonly compare: (draftId: string, mapping: string[]) => Promise<Found>;
  readonly save: (draftId: string) => Promise<AsyncIterable<SaveStep>>;
}

/** One import between its screen and the desk. */
export interface ImportTrack<Found extends Compared = Compared> {
  readonly desk: Pick<DeskClient, 'sources'>;
  readonly list: ListProcedures<Found>;
  readonly sayTrouble: (error: unknown) => string;
  readonly show: (change: Partial<ImportState<Found>>) => void;
  /** The file as the desk knows it; empty before it has arrived. */
  draftId: string;
  upload: AbortController;
}

/** Runs a step; when it fails, says why and goes where the organiser can do something about it. */
const attempt = async <Found extends Compared>(
  track: ImportTrack<Found>,
  work: () => Promise<void>,
  whereTo: () => Partial<ImportState<Found>>,
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

const afterUnread =
  <Found extends Compared>(track: ImportTrack<Found>, fileName: string) =>
  (): Partial<ImportState<Found>> =>
    track.draftId === '' ? { step: { kind: 'choose' } } : { step: { kind: 'unreadable', fileName } };

const read = async <Found extends Compared>(
  track: ImportTrack<Found>,
  fileName: string,
  choices: ReadChoices,
): Promise<void> => {
  track.show({ step: { kind: 'reading', fileName } });
  const preview = await track.list.read(track.draftId, choices);
  const matching: MatchingStep = { kind: 'matching', preview, mapping: preview.mapping, choices };
  // A schedule says itself what is what: there are no columns to decide about.
  if (preview.header.length === 0) await compare(track, matching);
  else track.show({ step: matching });
};

const compare = async <Found extends Compared>(
  track: ImportTrack<Found>,
  matching: MatchingStep,
): Promise<void> => {
  const found = await track.list.compare(track.draftId, [...matching.mapping]);
  track.show({ step: { ...matching, kind: 'comparing', ...found } });
};

/** Brings a file to the desk and reads it. */
export const takeFile = <Found extends Compared>(track: ImportTrack<Found>, file: File): Promise<void> => {
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
export const readAgain = <Found extends Compared>(
  track: ImportTrack<Found>,
  fileName: string,
  choices: ReadChoices,
): Promise<void> => attempt(track, () => read(track, fileName, choices), afterUnread(track, fileName));

/** Compares the file with the list. Saves nothing. */
export const compareFile = <Found extends Compared>(
  track: ImportTrack<Found>,
  matching: MatchingStep,
): Promise<void> =>
  attempt(
    track,
    () => compare(track, matching),
    () => ({ step: matching }),
  );

/** Saves what was compared, and tells how far it is. */
export const saveRows = <Found extends Compared>(
  track: ImportTrack<Found>,
  { counts }: ComparingStep<Found>,
): Promise<void> => {
  const { draftId, list } = track;
  const total = rowsToSave(counts);
  const work = async (): Promise<void> => {
    track.show({ step: { kind: 'saving', total, fraction: 0 } });
    for await (const news of await list.save(draftId)) {
      if (news.kind === 'progress') track.show({ step: { kind: 'saving', total, fraction: news.fraction } });
      else track.show({ step: news.kind === 'saved' ? news : { ...news, kind: 'stopped' } });
    }
    await forget(track);
  };
  return attempt(track, work, () => ({ step: { kind: 'choose' } }));
};

/** Forgets the file, and stops what runs for it at the desk. */
export const forget = async <Found extends Compared>(track: ImportTrack<Found>): Promise<void> => {
  const { draftId } = track;
  track.draftId = '';
  // The desk forgets it anyway when it closes; nobody has to do anything about it.
  if (draftId !== '') await track.desk.sources.cancel({ draftId }).catch(() => undefined);
};
