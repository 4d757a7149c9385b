import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const KEEPER = 'service-worker.js';

/** Tells the keeper of the screens which files there are; another list is another keeper, which browsers notice. */
const listBuiltFiles = (): Plugin => ({
  name: 'list-built-files',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const keeper = bundle[KEEPER];
      if (keeper?.type !== 'chunk') return this.error(`${KEEPER} is missing`);
      if (keeper.imports.length > 0) return this.error(`${KEEPER} has to be one file`);
      const files = Object.keys(bundle)
        .filter((file) => file !== KEEPER)
        .sort();
      const page = bundle['index.html'];
      const source = page?.type === 'asset' ? page.source : '';
      const build = createHash('sha256').update(files.join()).update(source).digest('hex').slice(0, 12);
      keeper.code = keeper.code
        .replace('__BUILT_FILES__', JSON.stringify(files))
        .replace('__BUILD__', JSON.stringify(build));
    },
  },
});

/** Builds the screens into out/renderer; the hosts serve them under the policy of shared/contract/screen-policy.ts. `--mode gallery` builds the page that shows every component, into out/gallery. */
export default defineConfig(({ mode }) => {
  const isGallery = mode === 'gallery';
  const at = (file: string): string => `${import.meta.dirname}/${file}`;
  return {
    root: import.meta.dirname,
    base: './',
    plugins: [react(), ...(isGallery ? [] : [listBuiltFiles()])],
    worker: { format: 'es' as const },
    build: {
      outDir: isGallery ? '../out/gallery' : '../out/renderer',
      emptyOutDir: true,
      target: 'chrome140',
      // Inlined fonts would need data: in font-src.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: isGallery
          ? { gallery: at('gallery.html') }
          : { index: at('index.html'), 'service-worker': at('offline/service-worker.ts') },
        output: {
          // It serves what lies beside and below it, and is known by its address.
          entryFileNames: ({ name }) => (name === 'service-worker' ? KEEPER : 'assets/[name]-[hash].js'),
        },
      },
    },
  };
});
