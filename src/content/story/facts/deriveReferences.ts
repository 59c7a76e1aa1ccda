import type { Archive } from '../../archive/archive.ts'
import type { Article } from '../../article/article.ts'
import { type ArticleRef, toArticleRef } from '../../article/articleRef.ts'
import { unitOf } from '../../money/describeQuantity.ts'
import { wholeOf } from './wholeOf.ts'

/** An article that another refers to by its slug: beside whose deal it is worth reading, which it goes on from, or whose sums it shares. */
export interface Reference extends ArticleRef {
  /** Of what there the other's sums and sizes are parts, in words, by their units. */
  wholes?: Readonly<Record<string, string>>
}

/** The articles that the page of another leads to by name, in no order that means anything; a draft may name some that are not there. */
export async function deriveReferences(archive: Archive, article: Article): Promise<Reference[]> {
  const found = await Promise.all(
    referredSlugs(article).map(async (slug): Promise<Reference[]> => {
      const other = await articleIfThere(archive, slug)
      if (!other) return []
      const wholes = [...article.amounts, ...article.sizes].flatMap((part): [string, string][] => {
        const whole = part.partOf === slug ? wholeOf(part, other) : null
        return whole === null ? [] : [[unitOf(part), whole]]
      })
      return [{ ...toArticleRef(other), ...(wholes.length > 0 && { wholes: Object.fromEntries(wholes) }) }]
    }),
  )
  return found.flat()
}

/** `null` where the archive has no such article; what could not be reached is not taken for that (data/loadError.ts). */
async function articleIfThere(archive: Archive, slug: string): Promise<Article | null> {
  try {
    return await archive.article(slug)
  } catch (error) {
    if (error instanceof Error && 'failure' in error && error.failure === 'missing') return null
    throw error
  }
}

function referredSlugs({ slug, amounts, sizes, follows, seeAlso }: Article): string[] {
  const stated = [...amounts, ...sizes].flatMap(({ sameAs, partOf }) => [sameAs ?? [], partOf ?? []].flat())
  const explained = follows.flatMap((followed) => (followed.because === null ? [] : [followed.slug]))
  return [...new Set([...stated, ...explained, ...seeAlso])].filter((other) => other !== slug)
}
