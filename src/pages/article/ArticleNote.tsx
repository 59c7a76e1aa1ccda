import { InlineText } from '../../features/entry/InlineText.tsx'

/** How the article was made, in its publisher's words. */
export function ArticleNote({ note }: { note: string | null }) {
  if (note === null) return null
  return (
    <section aria-labelledby="note-heading" className="border-t border-rule pt-6 text-sm text-muted">
      <h2 id="note-heading" className="label mb-2">
        About this article
      </h2>
      <p dir="auto">
        <InlineText text={note} />
      </p>
    </section>
  )
}
