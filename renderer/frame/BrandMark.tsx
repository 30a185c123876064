/** The product's sign: a loss exceedance curve falling under a line. */
export function BrandMark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="5" fill="var(--bc-accent)" />
      <path
        d="M4.5 5.5c5.4 0 4.6 10.6 13 10.8"
        fill="none"
        stroke="var(--bc-surface)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M4.5 11h13" stroke="var(--bc-surface)" strokeWidth="1" strokeOpacity=".55" strokeDasharray="1.6 1.8" />
    </svg>
  );
}
