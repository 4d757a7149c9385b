/** What the operating system refused, by its code; `{path}` and `{port}` take their values. */
const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder: {path}.',
  ENOTDIR: 'A part of this path is a file, not a folder: {path}.',
  EISDIR: 'This is a folder, not a file: {path}.',
  EEXIST: 'There is a file in the way: {path}.',
  EACCES: 'This may not be opened or written to: {path}.',
  EPERM: 'This may not be opened or written to: {path}.',
  EROFS: 'This disk cannot be written to: {path}.',
  ENOSPC: 'The disk is full: {path}.',
  EDQUOT: 'The disk is full: {path}.',
  ENAMETOOLONG: 'This name is too long: {path}.',
  EADDRINUSE: 'The port {port} is taken by another program. Take another with --port.',
};

/** A refusal of the operating system as a sentence; null for anything else. */
export const systemSentence = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const { code, path = '', port = '' } = error as NodeJS.ErrnoException & { readonly port?: number | string };
  // A port below 1024 is refused with the code of a file that may not be opened.
  if (error.syscall === 'listen' && code === 'EACCES')
    return `The port ${port} needs more rights than this user has. Take another with --port.`;
  const words = SYSTEM_WORDS[code ?? ''];
  return words === undefined
    ? null
    : words.replace(path === '' ? ': {path}' : '{path}', path).replace('{port}', String(port));
};
