import { z } from 'zod';
import { printerProfileBase } from '../printer-profile.ts';
import { readRawAddress } from './raw-address.ts';

/** What every printer has that takes dots over TCP. */
export const rawProfileBase = printerProfileBase.extend({
  address: z.string().refine((address) => readRawAddress(address) !== null, 'not the address of a printer'),
});
