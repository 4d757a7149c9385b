/** A drawing of the desk as the address of a picture, so that nothing inside it can run. */
export const pictureOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
