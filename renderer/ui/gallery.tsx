import './base.css';
import { createRoot } from 'react-dom/client';
import { FIRST_PREFERENCES, type PreferenceStore, preferencesFrom } from '../app/preferences.ts';
import { Providers } from '../app/providers.tsx';
import { GalleryFrame } from './gallery/gallery-frame.tsx';
import { Kit } from './gallery/kit.tsx';

// Shown as the address says: gallery.html?part=frame&stage=go&appearance=dark&language=de&dir=rtl&zoomPercent=200
const wish = new URLSearchParams(window.location.search);
const preferences = preferencesFrom({
  ...FIRST_PREFERENCES,
  appearance: wish.get('appearance') ?? 'light',
  language: wish.get('language') ?? 'en',
  zoomPercent: Number(wish.get('zoomPercent') ?? 100),
});
const store: PreferenceStore = { read: () => preferences, write: () => {} };
const dir = wish.get('dir') === 'rtl' ? 'rtl' : undefined;

const root = document.getElementById('foyer');
if (root === null) throw new Error('gallery.html lacks the element "foyer"');

createRoot(root).render(
  <Providers store={store} systemLanguages={[]} timeZone="Europe/Berlin" dir={dir}>
    {wish.get('part') === 'frame' ? <GalleryFrame stage={wish.get('stage') ?? 'go'} /> : <Kit />}
  </Providers>,
);
