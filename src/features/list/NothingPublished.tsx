import { ABOUT_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** What the archive has none of, not under a filter but at all. */
const NOTHING = {
  articles: {
    title: 'Nothing has been published yet',
    text: 'This archive is new. Its feeds bring you the first article as soon as there is one.',
    next: { to: `${ABOUT_PATH}#feeds`, name: 'Follow by feed' },
  },
  amounts: {
    title: 'No amounts have been published yet',
    text: 'None of the articles so far states a sum that is paid. All of them are on the timeline.',
    next: { to: TIMELINE_PATH, name: 'Go to the timeline' },
  },
} as const

/** Stands where a page would be all blank lists: says that there is nothing yet, and what to do about it. */
export function NothingPublished({ what }: { what: keyof typeof NOTHING }) {
  const { title, text, next } = NOTHING[what]
  return (
    <div className="max-w-[36em] py-8">
      <h2 className="font-serif text-2xl font-semibold">{title}</h2>
      <p className="mt-2 text-muted">{text}</p>
      <PageLink to={next.to} className="button button-strong mt-5 min-h-11">
        {next.name}
      </PageLink>
    </div>
  )
}
