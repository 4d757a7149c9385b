export type LockedPackage = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> };

/** The optional packages that a locked package asks for by exact version, and that the lock file does not have. */
export function missingPlatformPackages(packages: Lock['packages']) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map(([name, version]) => ({ name, version, isDev: dev })),
  );
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'arm'];

/** What npm would have written: by their names such packages say for which system, processor and C library they are. */
export function platformEntry(name: string, version: string, isDev: boolean): LockedPackage {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`cannot tell from its name what ${name} is for`);
  const libc = os.includes('linux')
    ? [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc']
    : undefined;
  return { version, cpu, ...(isDev && { dev: true }), ...(libc && { libc }), optional: true, os };
}
