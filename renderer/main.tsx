import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchAhead } from './app/fetch-ahead.ts';
import { LiveFrame } from './app/live-frame.tsx';
import { LiveProviders } from './app/live-providers.tsx';
import { openPreferenceStore } from './app/preferences.ts';
import { DeskProvider } from './client/desk-context.tsx';
import { keepScreens, openKept, openLine, ringAtDoor } from './client/open-line.ts';
import { openStorage } from './client/open-storage.ts';

const root = document.getElementById('foyer');
if (root === null) throw new Error('index.html lacks the element "foyer"');

const storage = openStorage(() => window.localStorage);
const now = () => Date.now();
const newId = () => crypto.randomUUID().slice(0, 8);
/** By then the first screen stands, and the first guest is still on the way. */
const FETCH_AHEAD_AFTER_MS = 400;

// The error boundary logs what it catches, under the id that it shows.
createRoot(root, { onCaughtError: () => {} }).render(
  <StrictMode>
    <DeskProvider line={openLine()} kept={openKept(storage)} ring={ringAtDoor}>
      <LiveProviders
        store={openPreferenceStore(storage)}
        systemLanguages={navigator.languages}
        storage={storage}
        now={now}
        systemTimeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        <LiveFrame newId={newId} />
      </LiveProviders>
    </DeskProvider>
  </StrictMode>,
);
window.setTimeout(() => void fetchAhead(document).then(keepScreens), FETCH_AHEAD_AFTER_MS);
