/** What the page promises, below its title. */
export function SavedLede() {
  return <p className="mt-2 text-muted">Kept in this browser alone. Nobody else can see it, and it goes nowhere.</p>
}
