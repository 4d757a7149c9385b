import type { PreflightFinding } from '../../../shared/contract/preflight.ts';
import { useLocale } from '../../locales/locale-context.tsx';

const NUMBERS: readonly string[] = ['count', 'lines'];

/** What was found, as a sentence that says what to do. */
export const useFindingText = (): ((finding: PreflightFinding) => string) => {
  const { messages } = useLocale();
  return ({ kind, element, params }) => {
    const values = Object.entries(params).map(
      ([name, value]) => [name, NUMBERS.includes(name) ? Number(value) : value] as const,
    );
    const exact = `preflight.found.${kind}.${params['why'] ?? ''}`;
    const key = messages.has(exact) ? exact : `preflight.found.${kind}`;
    return messages.text(key, { element, ...Object.fromEntries(values) });
  };
};
