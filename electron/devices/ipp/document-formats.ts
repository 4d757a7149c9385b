/** How the formats of documents are called in IPP. */
export const PDF = 'application/pdf';
export const PWG_RASTER = 'image/pwg-raster';
/** Whatever it is: the printer looks for itself. */
export const ANY_FORMAT = 'application/octet-stream';
