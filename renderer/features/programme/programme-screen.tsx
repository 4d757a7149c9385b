import { useRef, useState } from 'react';
import { AreaPlaceholder } from '../../app/area-placeholder.tsx';
import { useAnswer } from '../../client/desk-context.tsx';
import { ActivityEditor } from './editor/activity-editor.tsx';
import { openKeptDrafts } from './editor/kept-drafts.ts';
import { NewActivity } from './editor/new-activity.tsx';
import { ProgrammeImport } from './import/programme-import.tsx';
import { ProgrammeList } from './list/programme-list.tsx';
import type { TakenOut } from './list/taken-out-notice.tsx';
import { FIRST_VIEW } from './list/view.ts';
import { useProgrammeRoute } from './programme-route.ts';

/** Setup › Programme: all activities, one of them in full, or a file of them. */
export const ProgrammeScreen = () => {
  const route = useProgrammeRoute();
  const { place } = route;
  // Kept here, so that the list is as it was when somebody comes back from an activity.
  const [view, setView] = useState(FIRST_VIEW);
  const [drafts] = useState(() => openKeptDrafts(window.sessionStorage));
  const cameFrom = useRef('');
  const [takenOut, setTakenOut] = useState<TakenOut | null>(null);
  const open = (id: string) => {
    cameFrom.current = id;
    setTakenOut(null);
    route.open(id);
  };
  const onTakenOut = (activity: TakenOut) => {
    cameFrom.current = '';
    setTakenOut(activity);
    route.toList();
  };
  const { value: state } = useAnswer('programme.list', (desk) => desk.programme.list(), [
    'programme',
    'bookings',
    'attendees',
  ]);
  const { value: event } = useAnswer('programme.event', async (desk) => (await desk.event.state()).event, [
    'event',
  ]);
  if (state === null || event === null) return <AreaPlaceholder />;
  switch (place.kind) {
    case 'import':
      return <ProgrammeImport key={place.list} list={place.list} onBack={route.toList} />;
    case 'new':
      return <NewActivity event={event} state={state} drafts={drafts} onSaved={open} onBack={route.toList} />;
    case 'activity':
      return (
        <ActivityEditor
          key={place.id}
          id={place.id}
          event={event}
          state={state}
          drafts={drafts}
          onBack={route.toList}
          onTakenOut={onTakenOut}
          onOpen={open}
        />
      );
    default:
      return (
        <ProgrammeList
          state={state}
          themes={event.themes}
          view={view}
          onView={setView}
          cameFrom={cameFrom.current}
          takenOut={takenOut}
          onOpen={open}
          onAdd={route.add}
          onImport={route.importFile}
        />
      );
  }
};
