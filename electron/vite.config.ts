import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const workers = globSync('electron/**/*-worker.ts', { cwd: root });

const workerAddress = /new URL\('\.\/([\w-]+-worker)\.ts', import\.meta\.url\)/g;

/** Worker threads are started from files beside the caller; built, those files end in .js. */
const builtWorkerNames: Plugin = {
  name: 'foyer-built-worker-names',
  // Before TypeScript is taken away, which also changes the quotes.
  enforce: 'pre',
  transform(code) {
    const built = code.replace(workerAddress, "new URL('./$1.js', import.meta.url)");
    return built === code ? null : { code: built, map: null };
  },
};

/**
 * Builds what runs in Electron's own Node, into out/electron. Packages stay outside the bundle: native modules and
 * WebAssembly are read from their folders. `--mode preload` builds the preload, which a sandbox takes only as CommonJS.
 */
export default defineConfig(({ mode }) => {
  const isPreload = mode === 'preload';
  const sources = isPreload ? ['electron/preload.ts'] : ['electron/main.ts', ...workers];
  return {
    root,
    publicDir: false,
    plugins: [builtWorkerNames],
    build: {
      ssr: true,
      outDir: 'out/electron',
      emptyOutDir: false,
      target: 'node24',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(sources.map((source) => [basename(source, '.ts'), join(root, source)])),
        external: ['electron'],
        // All in one folder, so that "beside the caller" stays true.
        output: isPreload
          ? { format: 'cjs', entryFileNames: 'preload.cjs' }
          : { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
});
