import type { CheckedText } from '../deskAnswers.ts'

/** The article's entry in the feed: its words in a frame without scripts, since readers of feeds run none either. */
export function FeedPreview({ feed: { title, html } }: { feed: NonNullable<CheckedText['feed']> }) {
  // The page's policy holds for the frame as well.
  const nonce = document.querySelector<HTMLElement>('meta[property=csp-nonce]')?.nonce ?? ''
  const page = `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><style nonce="${nonce}">body{font:16px/1.55 Georgia,serif;margin:1.25rem;overflow-wrap:anywhere}img{max-width:100%}</style>${html}`
  return (
    <div className="flex h-full flex-col rounded-xl border border-rule bg-paper">
      <p dir="auto" className="border-b border-rule px-5 py-3 font-medium">
        {title}
      </p>
      <iframe title="The entry of the feed" className="min-h-[60vh] w-full flex-auto" sandbox="" srcDoc={page} />
    </div>
  )
}
