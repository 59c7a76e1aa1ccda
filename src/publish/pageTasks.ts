import { monthOf } from '../content/day.ts'
import { ABOUT_PATH, articlePath, COMPANIES_PATH, companyPath, monthPath, TIMELINE_PATH } from '../content/paths.ts'
import type { Content } from './readContent.ts'
import type { PageTask } from './renderWorker.ts'

/** Every page of the site: a folder with an index.html each, and the page for addresses where there is none. */
export function pageTasks({ articles, companies }: Pick<Content, 'articles' | 'companies'>): PageTask[] {
  const active = new Set(articles.flatMap(({ card }) => card.companies))
  const paths = [TIMELINE_PATH, COMPANIES_PATH, ABOUT_PATH]
  for (const { id } of companies) if (active.has(id)) paths.push(companyPath(id))
  for (const month of new Set(articles.map(({ card }) => monthOf(card.date)))) paths.push(monthPath(month))
  for (const { card } of articles) paths.push(articlePath(card.slug))
  const tasks = paths.map((path) => ({ path, file: `${path.slice(1)}index.html` }))
  return [...tasks, { path: '/not-found/', file: '404.html' }]
}
