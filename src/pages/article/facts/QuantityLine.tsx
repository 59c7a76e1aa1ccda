import { articlePath } from '../../../content/address/paths.ts'
import type { Amount, Article, Size } from '../../../content/article/article.ts'
import { type Labels, nameOf } from '../../../content/article/labels.ts'
import { describeQuantity } from '../../../content/money/describeQuantity.ts'
import { OF_CONTENT } from '../../../content/site/languages.ts'
import type { ArticleContext } from '../../../content/story/articleContext.ts'
import { describeQuantityNotes, type QuantityNote, statusTag } from '../../../content/story/facts/describeQuantityNotes.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'

interface QuantityLineProps {
  quantity: Amount | Size
  article: Article
  context: Pick<ArticleContext, 'labels' | 'references'>
  /** What ended it, where that is not said of all together. */
  ending: QuantityNote | null
}

/** A sum or a size: how much, from whom to whom, how certain, of what, and what else has to be known of it. */
export function QuantityLine({ quantity, article, context, ending }: QuantityLineProps) {
  const tag = statusTag(quantity, article)
  const notes = describeQuantityNotes(quantity, article, context)
  return (
    <>
      {describeQuantity(quantity)}
      <Ends quantity={quantity} labels={context.labels} />{' '}
      {tag && (
        <>
          <span className={tag.isOpen ? 'status-tag border-dashed' : 'status-tag'}>{tag.name}</span>{' '}
        </>
      )}
      <small {...OF_CONTENT} dir="auto">
        {quantity.what}
      </small>
      {[...notes, ...(ending ? [ending] : [])].map((note) => (
        <NoteLine key={note.before} note={note} />
      ))}
    </>
  )
}

/** ", NVIDIA → OpenAI"; of one end alone ", from NVIDIA". */
function Ends({ quantity: { from, to }, labels }: { quantity: Amount | Size; labels: Labels }) {
  if (from !== null && to !== null) {
    return (
      <>
        , <bdi>{nameOf(labels, from)}</bdi>{' '}
        <span role="img" aria-label="to">
          →
        </span>{' '}
        <bdi>{nameOf(labels, to)}</bdi>
      </>
    )
  }
  const end = from ?? to
  if (end === null) return null
  return (
    <>
      , {from === null ? 'to' : 'from'} <bdi>{nameOf(labels, end)}</bdi>
    </>
  )
}

/** A note in a line of its own. */
export function NoteLine({ note: { before, link, after } }: { note: QuantityNote }) {
  return (
    <span className="block text-sm text-faint">
      {before}
      {link && (
        <PageLink dir="auto" className="link" to={articlePath(link.slug)}>
          {link.text}
        </PageLink>
      )}
      {after}
    </span>
  )
}
