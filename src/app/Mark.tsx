/** The sign of Lumen: a vessel seen end on, light in its lumen. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="15" fill="#0d1116" />
      <circle cx="16" cy="16" r="9.4" fill="none" stroke="#5e8fca" strokeWidth="3" />
      <path d="M16 6.6a9.4 9.4 0 0 1 9.4 9.4" fill="none" stroke="#eec66a" strokeWidth="3" strokeLinecap="round" />
      <circle cx="16" cy="16" r="2.6" fill="#eec66a" />
    </svg>
  );
}
