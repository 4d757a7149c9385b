const MEBIBYTE = 1024 * 1024;

/** How much more memory than now was in use, at the moments at which somebody looked. */
export const watchMemory = () => {
  const before = process.memoryUsage.rss();
  let most = before;
  return {
    look: (): void => {
      most = Math.max(most, process.memoryUsage.rss());
    },
    grownMib: (): number => Math.round((most - before) / MEBIBYTE),
  };
};
