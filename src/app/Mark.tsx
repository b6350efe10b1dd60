/** The sign of Lumen: a vessel seen end on, light in its lumen. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="16" fill="#0d1116" />
      <circle cx="16" cy="16" r="8.5" fill="none" stroke="#eec66a" strokeWidth="3" />
      <circle cx="16" cy="16" r="2.5" fill="#e8e4da" />
    </svg>
  );
}
