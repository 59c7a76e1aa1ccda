import { FileLink } from './FileLink.tsx'

/** The way to an Atom feed, by the feed's path. `of` says to listeners what it is a feed of. */
export function FeedLink({ path, of }: { path: string; of: string }) {
  return (
    <FileLink path={path} type="application/atom+xml" className="link min-h-6">
      Feed<span className="sr-only"> of {of}</span>
    </FileLink>
  )
}
