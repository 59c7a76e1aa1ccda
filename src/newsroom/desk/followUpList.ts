import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Article } from '../../content/article/article.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { FollowUp } from '../../desk/deskAnswers.ts'
import type { Content } from '../../publish/content.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { findFollowUps } from '../followUp/findFollowUps.ts'
import { findPromises } from '../followUp/findPromises.ts'

/** So many articles are read before others have their turn: a large archive is no reason to let somebody wait for a letter. */
const AT_ONCE = 50

/**
 * What somebody should look at today, of the content as it stands. It is looked for beside other work, which may take seconds the
 * first time; until then what was found last is told, and `onFound` says when that is another.
 */
export class FollowUpList {
  private found: FollowUp[] = []
  private content: Content | null = null
  /** By the digests of their files. */
  private articles = new Map<string, Article>()

  constructor(
    private readonly development: Pick<DevelopmentContent, 'latest' | 'articleText' | 'siteFolder'>,
    private readonly onFound: () => void,
  ) {}

  current(): FollowUp[] {
    const { latest } = this.development
    if (latest !== this.content) {
      this.content = latest
      void this.find(latest)
    }
    return this.found
  }

  private async find(content: Content): Promise<void> {
    const { drafts, waiting } = content.heldBack
    const held = new Set([...drafts, ...waiting.map(({ slug }) => slug)])
    const entries = content.articles.filter(({ card }) => !held.has(card.slug))
    const known = new Map<string, Article>()
    for (const [i, { card, digest }] of entries.entries()) {
      if (i % AT_ONCE === 0) await nextTurn()
      // Something has changed meanwhile, and is looked at in its turn.
      if (this.content !== content) return
      const article = this.articles.get(digest) ?? this.read(card.slug)
      if (!article) continue
      findPromises(article)
      known.set(digest, article)
    }
    this.articles = known
    const { companies } = content
    const found = findFollowUps({ articles: [...known.values()], companies, today: this.development.siteFolder.site.day })
    const isSame = JSON.stringify(found) === JSON.stringify(this.found)
    this.found = found
    if (!isSame) this.onFound()
  }

  private read(slug: string): Article | null {
    const text = this.development.articleText(slug)
    return text === undefined ? null : parseArticle(JSON.parse(text) as unknown, slug)
  }
}
