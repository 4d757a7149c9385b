import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the screens into out/renderer; the hosts serve them under the policy of shared/contract/screen-policy.ts. `--mode gallery` builds the page that shows every component, into out/gallery. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  worker: { format: 'es' as const },
  build: {
    outDir: mode === 'gallery' ? '../out/gallery' : '../out/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // Inlined fonts would need data: in font-src.
    assetsInlineLimit: 0,
    rolldownOptions: { input: `${import.meta.dirname}/${mode === 'gallery' ? 'gallery' : 'index'}.html` },
  },
}));
