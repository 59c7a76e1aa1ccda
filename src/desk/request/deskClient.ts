import { asRecord, asText, DataFault } from '../../content/text/decode.ts'
import type {
  CheckedText,
  CompanyAnswer,
  ImportAnswer,
  NewCompany,
  OpenedArticle,
  Overview,
  SaveAnswer,
  TextToCheck,
  TextToSave,
  ToImport,
} from '../deskAnswers.ts'
import type { DeskFacts } from '../deskFacts.ts'
import { decodeChecked, decodeCompanyAnswer, decodeOpened, decodeSave, decodeVersionText } from './decodeArticle.ts'
import { decodeImport } from './decodeImport.ts'
import { decodeOverview } from './decodeOverview.ts'

/** A request that got no answer, or none that can be used; its message is for the publisher. */
export class DeskFailure extends Error {
  override readonly name = 'DeskFailure'
}

/** What the desk asks of the development server (deskAnswers.ts). Each rejects with a {@link DeskFailure}. */
export interface DeskClient {
  overview: () => Promise<Overview>
  open: (slug: string) => Promise<OpenedArticle>
  version: (slug: string, id: string) => Promise<string>
  check: (slug: string, text: string) => Promise<CheckedText>
  release: (slug: string) => Promise<void>
  save: (slug: string, text: string, base: string | null) => Promise<SaveAnswer>
  rename: (slug: string, to: string, base: string | null) => Promise<SaveAnswer>
  remove: (slug: string, base: string | null) => Promise<SaveAnswer>
  addCompany: (company: NewCompany) => Promise<CompanyAnswer>
  read: (pasted: ToImport) => Promise<ImportAnswer>
}

const SILENT = 'The development server does not answer. What you write is kept in this browser.'
const PATIENCE_MS = 20_000
/** Thousands of rows take their time. */
const IMPORT_PATIENCE_MS = 120_000

export function createDeskClient({ token, base }: DeskFacts): DeskClient {
  async function ask<T>(path: string, decode: (value: unknown) => T, body?: unknown, patience = PATIENCE_MS): Promise<T> {
    const response = await fetch(`${base}__desk/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'X-Desk-Token': token, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new DeskFailure(SILENT, { cause })
    })
    const text = await response.text().catch(() => '')
    if (!response.ok) throw new DeskFailure(describeRefusal(response.status, text))
    try {
      return decode(JSON.parse(text))
    } catch (cause) {
      const what = cause instanceof DataFault ? ` (${cause.message})` : ''
      throw new DeskFailure(`The development server answered with something else than the desk expects${what}.`, { cause })
    }
  }
  const at = (slug: string) => encodeURIComponent(slug)
  return {
    overview: () => ask('overview', decodeOverview),
    open: (slug) => ask(`articles/${at(slug)}`, decodeOpened),
    version: (slug, id) => ask(`articles/${at(slug)}/versions/${encodeURIComponent(id)}`, decodeVersionText),
    check: (slug, text) => ask(`check/${at(slug)}`, decodeChecked, { text } satisfies TextToCheck),
    release: (slug) => ask(`release/${at(slug)}`, () => {}, {}),
    save: (slug, text, onto) => ask(`save/${at(slug)}`, decodeSave, { text, base: onto } satisfies TextToSave),
    rename: (slug, to, onto) => ask(`rename/${at(slug)}`, decodeSave, { to, base: onto }),
    remove: (slug, onto) => ask(`remove/${at(slug)}`, decodeSave, { base: onto }),
    addCompany: (company) => ask('companies', decodeCompanyAnswer, company),
    read: (pasted) => ask('import', decodeImport, pasted, IMPORT_PATIENCE_MS),
  }
}

function describeRefusal(status: number, text: string): string {
  if (status === 401 || status === 403) {
    return 'The development server was started anew and does not know this page. Load it again; what you write is kept in this browser.'
  }
  if (status === 413) return 'This is more than the desk takes at once. Try a smaller part of it.'
  const problem = readProblem(text)
  if (problem !== null) return problem
  const said = text.length > 0 && text.length < 300 && !text.startsWith('<') ? ` It says: ${text.trim()}` : ''
  return `The development server could not do this (${status}).${said}`
}

/** The sentence of an answer that could not be given (deskAnswers.ts). */
function readProblem(text: string): string | null {
  try {
    return asText(asRecord(JSON.parse(text), 'answer')['problem'], 'problem')
  } catch {
    return null
  }
}

/** What to tell of something that went wrong. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
