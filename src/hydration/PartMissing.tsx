/** Stands where a part of the page could not be drawn: what is missing, what works, and a way to ask again. */
export function PartMissing({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <p className="text-sm text-muted">
      <span>{what} could not be loaded. The rest of the page works. </span>
      <button type="button" className="link min-h-6" data-ready onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
