/** The half-open door. Never mirrored. */
export const BrandArch = ({ sizePx = 22 }: { readonly sizePx?: number }) => (
  <svg viewBox="0 0 24 24" width={sizePx} height={sizePx} aria-hidden="true">
    <path
      d="M4.2 21.8V11a7.8 7.8 0 0 1 7.8-7.8"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
    />
    <path d="M12 2.1A8.9 8.9 0 0 1 20.9 11v11.9H12z" fill="currentColor" />
  </svg>
);
