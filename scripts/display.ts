type Environment = Readonly<Record<string, string | undefined>>;

/** Says whether a window could be seen: on Linux that takes X or Wayland, elsewhere there always is a desktop. */
export function hasDisplay(env: Environment = process.env, platform = process.platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
