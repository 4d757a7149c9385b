/** So many characters a PIN has at least. */
export const LEAST_PIN = 4;

/** Is this too short for a PIN? Spaces around it do not count: nobody sees them, and four of them are soon guessed. */
export const isPinShort = (pin: string): boolean => pin.trim().length < LEAST_PIN;
