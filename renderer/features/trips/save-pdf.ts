/** Gives a PDF of the desk to the browser as a download. */
export const savePdf = ({
  base64,
  fileName,
}: {
  readonly base64: string;
  readonly fileName: string;
}): void => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has taken its copy by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
