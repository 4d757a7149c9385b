import { z } from 'zod';

/** A person on a list that somebody works through: who, from where, with whom, and how to reach them. */
export const listedPerson = z.object({
  id: z.string(),
  name: z.string(),
  ownScript: z.string(),
  town: z.string(),
  country: z.string(),
  delegation: z.string(),
  phone: z.string(),
});
