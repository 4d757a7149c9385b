/** The address by which a device dials a number: without spaces, brackets and strokes. */
export const telHref = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
