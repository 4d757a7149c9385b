import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AREAS } from './app/areas.ts';
import { Frame } from './app/frame.tsx';
import { NO_FACTS } from './app/frame-facts.ts';
import { openPreferenceStore } from './app/preferences.ts';
import { Providers } from './app/providers.tsx';

const root = document.getElementById('foyer');
if (root === null) throw new Error('index.html lacks the element "foyer"');

const now = () => Date.now();
const newId = () => crypto.randomUUID().slice(0, 8);

// The error boundary logs what it catches, under the id that it shows.
createRoot(root, { onCaughtError: () => {} }).render(
  <StrictMode>
    <Providers
      store={openPreferenceStore(window.localStorage)}
      systemLanguages={navigator.languages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <Frame areas={AREAS} facts={NO_FACTS} now={now} newId={newId} onProblem={reportError} />
    </Providers>
  </StrictMode>,
);
