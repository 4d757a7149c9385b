import { z } from 'zod';

/** What fits on one line: a name, a title, an id. */
export const line = z.string().max(300);
/** What somebody writes in a field: a few sentences. */
export const words = z.string().max(2000);
/** One of the texts that have a language. */
export const bilingualLine = z.object({ en: line, de: line });
/** More of anything than an event has. */
export const MOST_LISTED = 1000;
/** Up to a year. */
export const minutes = z.number().int().min(0).max(525_600);
/** People or seats: more than any house holds. */
export const places = z.number().int().min(0).max(10_000_000);

// With a year of four digits and some room to count from: what lies beyond, not every calendar can show.
const EARLIEST = '1900';
const LATEST = '2200';
const isWithinReason = (time: string): boolean => time >= EARLIEST && time < LATEST;

/** A local date of an event of our time. */
export const eventDay = z.iso.date().refine(isWithinReason);
/** An instant of our time. */
export const instant = z.iso.datetime().refine(isWithinReason);
