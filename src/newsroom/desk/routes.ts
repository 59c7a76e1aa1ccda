import { z } from 'zod'
import type { Development } from '../../publish/server/serveDevelopment.ts'
import { addCompany } from './addCompany.ts'
import type { ArticleStore } from './articleStore.ts'
import { checkText } from './checkText.ts'
import { DeskProblem } from './deskProblem.ts'
import { importThings } from './importThings.ts'
import type { Queue } from './queue.ts'
import { articleFile, isSlug } from './siteFile.ts'
import type { Versions } from './versions.ts'

/** What the desk works with. */
export interface DeskTools {
  development: Development
  articles: ArticleStore
  versions: Versions
  queue: Queue
  base: string
}

const base = z.string().nullable()
const BODIES = {
  check: z.object({ text: z.string() }),
  save: z.object({ text: z.string(), base }),
  rename: z.object({ to: z.string().refine(isSlug), base }),
  remove: z.object({ base }),
  company: z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }),
  import: z.object({
    name: z.string(),
    type: z.string(),
    content: z.union([z.object({ text: z.string() }), z.object({ base64: z.string() })]),
  }),
}

/** Answers a question of the desk (desk/deskAnswers.ts). `path`: below `/__desk/`. @throws DeskProblem where it can't. */
export async function answerQuestion(path: string, tools: DeskTools): Promise<unknown> {
  const { articles, versions } = tools
  const [what, slug = '', ...rest] = path.split('/')
  if (what !== 'articles' || !isSlug(slug)) throw NOT_THERE()
  if (rest.length === 0) return articles.open(slug)
  const [part, id = '', ...more] = rest
  const text = part === 'versions' && more.length === 0 ? versions.read(slug, id) : null
  if (text === null) throw NOT_THERE()
  return { text }
}

/** Does what the desk asks for. @throws DeskProblem where it can't. */
export async function doAction(path: string, body: unknown, tools: DeskTools): Promise<unknown> {
  const { development, articles, queue } = tools
  if (path === 'companies') {
    const company = read(BODIES.company, body)
    return queue.run('companies.json', () => addCompany(development, company))
  }
  if (path === 'import') return importThings(development.content, read(BODIES.import, body))
  const [action, slug = '', ...rest] = path.split('/')
  if (!isSlug(slug) || rest.length > 0) throw NOT_THERE()
  const inTurn = <T>(work: () => T) => queue.run(slug, work)
  switch (action) {
    case 'check': {
      const { text } = read(BODIES.check, body)
      return inTurn(() => {
        articleFile(development.content.siteFolder.site.content, slug)
        development.hold(slug, text)
        return checkText(development.content, slug, text, tools.base)
      })
    }
    case 'release':
      return inTurn(() => {
        development.hold(slug, null)
        return {}
      })
    case 'save': {
      const toSave = read(BODIES.save, body)
      return inTurn(() => articles.save(slug, toSave))
    }
    case 'rename': {
      const renaming = read(BODIES.rename, body)
      return inTurn(() => queue.run(renaming.to, () => articles.rename(slug, renaming)))
    }
    case 'remove': {
      const removing = read(BODIES.remove, body)
      return inTurn(() => articles.remove(slug, removing))
    }
    default:
      throw NOT_THERE()
  }
}

const NOT_THERE = () => new DeskProblem(404, 'The desk has nothing at that address.')

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (!result.success)
    throw new DeskProblem(400, `The request is not what the desk takes: ${result.error.issues[0]?.path.join('.') ?? ''}.`)
  return result.data
}
