import { defineConfig } from 'vite';

/**
 * Builds what runs in Electron's own Node, into out/electron. Packages stay outside the bundle: native modules and
 * WebAssembly are read from their folders. `--mode preload` builds the preload, which a sandbox takes only as CommonJS.
 */
export default defineConfig(({ mode }) => {
  const isPreload = mode === 'preload';
  return {
    root: `${import.meta.dirname}/..`,
    publicDir: false,
    build: {
      ssr: isPreload ? 'electron/preload.ts' : 'electron/main.ts',
      outDir: 'out/electron',
      emptyOutDir: false,
      target: 'node24',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        output: isPreload
          ? { format: 'cjs', entryFileNames: 'preload.cjs' }
          : { format: 'es', entryFileNames: 'main.js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  };
});
