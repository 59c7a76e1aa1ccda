import type { CheckedText } from '../deskAnswers.ts'

/** What a search engine shows of the article, and where it would cut it. */
export function LinkPreview({ link: { title, description, url, warnings } }: { link: NonNullable<CheckedText['link']> }) {
  return (
    <div>
      <div className="rounded-xl border border-rule bg-paper p-5">
        <p className="text-xs text-muted">{url}</p>
        <p dir="auto" className="mt-1 text-lg text-focus">
          {title}
        </p>
        <p dir="auto" className="mt-1 text-sm text-muted">
          {description}
        </p>
      </div>
      <ul className="mt-3 text-sm text-muted">
        {warnings.map((warning) => (
          <li key={warning} className="mt-1">
            {warning}
          </li>
        ))}
      </ul>
    </div>
  )
}
