/** What `check` warns of: it stops nothing, and whoever puts the article out, or has put it out, should have seen it. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <details className="mb-4 text-sm text-muted">
      <summary className="w-fit cursor-pointer">{warnings.length === 1 ? 'One thing' : `${warnings.length} things`} to look at</summary>
      <ul className="mt-1 ms-4 list-disc">
        {warnings.map((warning) => (
          <li key={warning}>It {warning}.</li>
        ))}
      </ul>
    </details>
  )
}
