import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' ws:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only in the build: the development server injects inline styles and scripts of its own. */
const contentSecurityPolicy: Plugin = {
  name: 'foyer-content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** Builds the screens into out/renderer. `--mode gallery` builds the page that shows every component, into out/gallery. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), contentSecurityPolicy],
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
