import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface DatedFile {
  file: string
  date: string
}

/**
 * What a publisher does most: adds an article of the newest day, or corrects the summary of one from the middle of the
 * archive, which lists and feeds show as well. Returns what takes it back.
 */
export function changeArticle(content: string, what: 'add' | 'correct'): () => void {
  const folder = join(content, 'articles')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const dated = files.map((name): DatedFile => {
    const file = join(folder, name)
    return { file, date: read(file)['date'] as string }
  })
  const sorted = dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.file < b.file ? -1 : 1))
  const { file } = sorted[what === 'add' ? sorted.length - 1 : Math.floor(sorted.length / 2)] ?? {}
  if (file === undefined) throw new Error(`${folder} has no articles`)
  const text = readFileSync(file, 'utf8')
  const article = read(file)
  if (what === 'correct') {
    writeFileSync(file, write({ ...article, summary: `${article['summary']} This was corrected.` }))
    return () => writeFileSync(file, text)
  }
  const added = join(folder, 'an-article-that-was-added.json')
  writeFileSync(added, write({ ...article, title: `${article['title']}, once more` }))
  return () => rmSync(added)
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}

function write(article: Record<string, unknown>): string {
  return `${JSON.stringify(article, null, 2)}\n`
}
