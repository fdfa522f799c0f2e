/** Says that something is being worked on, and shows that the window is awake. */
export function Working({ label }: { label: string }) {
  return (
    <span className="update-working">
      <span className="spinner" aria-hidden="true" />
      {label}
    </span>
  );
}
