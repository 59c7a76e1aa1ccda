import { readFileSync, statSync } from 'node:fs'
import type { FoundArticle } from '../check/checkArticleFile.ts'
import type { ReadArchive } from '../check/readArchive.ts'
import type { ReadArticles } from './readArticles.ts'

/** An article as it was shown, with the text that was. */
interface Shown {
  article: NonNullable<FoundArticle['article']>
  text: string
}

/** The texts of articles that somebody has under their hands, and what the site shows of each. */
export class HeldTexts {
  private readonly texts = new Map<string, { text: string; bytes: Uint8Array }>()
  private readonly shown = new Map<string, Shown>()

  constructor(private readonly articles: ReadArticles) {}

  get bytes(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.texts].map(([slug, { bytes }]) => [slug, bytes]))
  }

  textOf(slug: string): string | null {
    return this.texts.get(slug)?.text ?? null
  }

  /** Whether this changes anything. `before` is what was read until now. */
  set(slug: string, text: string | null, before: ReadArchive | null): boolean {
    if (this.textOf(slug) === text) return false
    if (text === null) {
      this.shown.delete(slug)
      return this.texts.delete(slug)
    }
    const found = this.texts.has(slug) ? undefined : before?.articles.find((article) => article.slug === slug)
    if (found) this.note(found)
    this.texts.set(slug, { text, bytes: Buffer.from(text) })
    return true
  }

  /** Lets go the texts that by now lie on disk. `fileOf`: where that of an article does. */
  letGoSaved(fileOf: (slug: string) => string): void {
    for (const [slug, { text }] of this.texts) {
      const path = fileOf(slug)
      if (statSync(path, { throwIfNoEntry: false })?.isFile() && readFileSync(path, 'utf8').replace(/^\ufeff/, '') === text)
        this.set(slug, null, null)
    }
  }

  /** With the articles whose texts can't be shown now, such as in the midst of writing JSON, as they were shown last. */
  withLastShown(archive: ReadArchive): ReadArchive {
    if (this.texts.size === 0) return archive
    const articles = archive.articles.map((found) => {
      if (!this.texts.has(found.slug)) return found
      if (found.article) {
        this.note(found)
        return found
      }
      const article = this.shown.get(found.slug)?.article
      const isStill = article && archive.known && article.entry.named.every((id) => archive.known?.has(id))
      return isStill ? { ...found, article } : found
    })
    return { ...archive, articles }
  }

  /** The texts that are shown, by the slugs of all articles. */
  textsOf({ articles }: ReadArchive): ReadonlyMap<string, string> {
    return new Map(
      articles.flatMap((found) => {
        const text = this.texts.has(found.slug) ? this.shown.get(found.slug)?.text : this.textOfFound(found)
        return found.article && text !== undefined ? [[found.slug, text]] : []
      }),
    )
  }

  private note(found: FoundArticle): void {
    const text = this.textOfFound(found)
    if (found.article && text !== undefined) this.shown.set(found.slug, { article: found.article, text })
  }

  private textOfFound({ slug, standIn }: FoundArticle): string | undefined {
    return standIn && 'text' in standIn ? standIn.text : this.articles.textOf(slug)
  }
}
