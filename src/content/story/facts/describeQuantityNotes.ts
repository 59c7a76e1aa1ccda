import type { Amount, Article, Size } from '../../article/article.ts'
import type { ArticleRef } from '../../article/articleRef.ts'
import { baseUnitOf } from '../../article/deal/sizeUnits.ts'
import { isConfirmed, isOpen, statusName } from '../../article/statuses.ts'
import { unitOf } from '../../money/describeQuantity.ts'
import { withinSentence } from '../../site/newsWords.ts'
import { formatShortDay } from '../../text/formatDay.ts'
import type { ArticleContext } from '../articleContext.ts'
import { isEndedBy } from '../isEndedBy.ts'
import { wholeOf } from './wholeOf.ts'

/** A note on a sum or a size: words, a link to another article among them, words after it. */
export interface QuantityNote {
  before: string
  link: { slug: string; text: string } | null
  after: string
}

/** How certain a sum or a size is, where that has to be said beside that of the article. */
export interface StatusTag {
  name: string
  /** Whether it is a plan or a rumour. */
  isOpen: boolean
}

/** The tag of a sum or a size: of every status but the article's own where that is in force. */
export function statusTag({ status: own }: Pick<Amount, 'status'>, { status: ofArticle }: Pick<Article, 'status'>): StatusTag | null {
  const status = own ?? ofArticle
  if (status === ofArticle && isConfirmed({ status })) return null
  return { name: withinSentence(statusName(status)), isOpen: isOpen(status) }
}

/** What else has to be known of a sum or a size: where it is told already, and of what it is a part. */
export function describeQuantityNotes(
  quantity: Amount | Size,
  article: Article,
  { references }: Pick<ArticleContext, 'references'>,
): QuantityNote[] {
  const { sameAs, partOf } = quantity
  const linkTo = (slug: string) => {
    const found = findReference(references, slug)
    return { slug, text: found ? newsOf(found) : 'an earlier article' }
  }
  const notes: QuantityNote[] = []
  if (sameAs !== null)
    notes.push({ before: 'currency' in quantity ? 'the same money as in ' : 'the same as in ', link: linkTo(sameAs), after: '' })
  if (partOf === article.slug) {
    notes.push({ before: `part of ${wholeOf(quantity, article) ?? 'what is stated beside it'}`, link: null, after: '' })
  } else if (partOf !== null) {
    const whole = findReference(references, partOf)?.wholes?.[unitOf(quantity)] ?? 'what is stated'
    notes.push({ before: `part of ${whole} in `, link: linkTo(partOf), after: '' })
  }
  return notes
}

/** What ended or replaced a sum or a size, by the rule of content/story/isEndedBy.ts; `null` where it stands. */
export function describeEnding(
  quantity: Amount | Size,
  article: Pick<Article, 'status'>,
  { later }: Pick<ArticleContext, 'later'>,
): QuantityNote | null {
  for (const { step, relation, units = [] } of later) {
    if (relation !== 'ends' && relation !== 'replaces') continue
    if (!isEndedBy(relation, quantity, article.status)) return null
    const countsInstead = relation === 'replaces' && units.includes(baseUnitOf(unitOf(quantity)))
    return {
      before: relation === 'ends' ? 'ended by ' : 'replaced by ',
      link: { slug: step.slug, text: newsOf(step) },
      after: countsInstead ? ', which counts instead' : '',
    }
  }
  return null
}

/** A headline makes no part of a sentence. */
function newsOf({ date }: ArticleRef): string {
  return `the news of ${formatShortDay(date)}`
}

function findReference(references: ArticleContext['references'], slug: string) {
  return references.find((reference: ArticleRef) => reference.slug === slug)
}
