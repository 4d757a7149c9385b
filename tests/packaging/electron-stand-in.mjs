// Loaded with --import: gives the built program an `electron`, the one that FOYER_ELECTRON names (a file of this folder).
import { registerHooks } from 'node:module';

const url = new URL(process.env.FOYER_ELECTRON, import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context);
  },
});
