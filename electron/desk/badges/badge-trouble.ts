import { ORPCError } from '@orpc/server';
import { cannot } from '../gate/cannot.ts';
import { BadgeRenderError } from './badge-render-error.ts';

/** What a screen hears of a badge that could not be drawn. Whoever called it off waits for no answer, and no bug happened. */
export const toBadgeTrouble = (error: unknown): never => {
  if (!(error instanceof BadgeRenderError)) throw error;
  if (error.kind === 'failed') throw cannot('badge-cannot-be-drawn', { detail: error.message });
  if (error.kind === 'cancelled') throw new ORPCError('CLIENT_CLOSED_REQUEST');
  throw error;
};
