import { createContext, use } from 'react'
import type { Overview, ToImport } from './deskAnswers.ts'
import { articleRoute, currentRoute, goTo, IMPORT_ROUTE } from './deskRoute.ts'
import { ArticleDraft, type NewDraft } from './draft/articleDraft.ts'
import type { DraftServices } from './draft/draftState.ts'
import { dropFoundFields, keepFoundFields, readFoundFields } from './draft/foundFields.ts'
import { listLocalDrafts } from './draft/localDrafts.ts'
import { Store } from './draft/store.ts'
import type { TabPresence } from './draft/tabPresence.ts'
import { ImportSession } from './importing/importSession.ts'
import type { FoundField } from './proposal.ts'
import { type DeskClient, DeskFailure, wordsOf } from './request/deskClient.ts'

interface OverviewState {
  overview: Overview | null
  failure: string | null
}

const REFRESH_REST_MS = 300
const EMPTY_TEXT = `${JSON.stringify({ $schema: '../.schema/article.schema.json', title: '', draft: true }, null, 2)}\n`

/** What the desk knows while its page is open: the overview, and every article that was opened, with its undo. */
export class DeskSession {
  readonly overview = new Store<OverviewState>({ overview: null, failure: null })
  readonly imports: ImportSession
  readonly #drafts = new Map<string, ArticleDraft>()
  readonly #services: DraftServices
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly client: DeskClient,
    readonly site: string,
    tab: TabPresence,
  ) {
    this.imports = new ImportSession(client, site, (text, wanted, found) => this.make(text, wanted, found))
    this.#services = { client, site, tab, freeSlug: (wanted) => this.freeSlug(wanted), onSaved: (was, slug) => this.#onSaved(was, slug) }
  }

  /** `asked`: the answer, where it was asked for already. */
  async refresh(asked = this.client.overview()): Promise<void> {
    try {
      this.overview.set({ overview: await asked, failure: null })
    } catch (error) {
      this.overview.set({ failure: wordsOf(error) })
    }
  }

  /** The article of a name, opened when it is first asked for. */
  draft(slug: string): ArticleDraft {
    const known = this.#drafts.get(slug)
    if (known) return known
    const draft = new ArticleDraft(slug, this.#services, null, readFoundFields(this.site, slug))
    this.#drafts.set(slug, draft)
    void draft.open()
    return draft
  }

  /** A draft that is not on disk yet; without a text, an empty one. */
  begin(wanted = 'untitled', begun: NewDraft = { text: EMPTY_TEXT, isUnnamed: true }): ArticleDraft {
    const slug = this.freeSlug(wanted)
    const draft = new ArticleDraft(slug, this.#services, begun)
    this.#drafts.set(slug, draft)
    void draft.open()
    return draft
  }

  /** Has the server read what was pasted or dropped; nothing is written. */
  async read(pasted: readonly ToImport[]): Promise<void> {
    if (pasted.length === 0) return
    goTo(IMPORT_ROUTE)
    await this.imports.read(pasted)
  }

  /** Writes a draft that was proposed, under the first name that is free, and says under which. */
  async make(text: string, wanted: string, found: readonly FoundField[]): Promise<string> {
    for (let name = this.freeSlug(wanted), number = 2; ; name = `${wanted}-${number++}`) {
      const answer = await this.client.save(name, text, null)
      if (answer.kind === 'conflict') continue
      if (answer.kind === 'refused') throw new DeskFailure(`The draft was refused: ${answer.faults[0]?.found ?? 'no reason is given'}.`)
      keepFoundFields(this.site, answer.slug, found)
      this.#onSaved(answer.slug, answer.slug)
      return answer.slug
    }
  }

  /** A name that no article has, nor a text that only the browser keeps. */
  freeSlug(wanted: string): string {
    const taken = new Set([
      ...(this.overview.get().overview?.articles ?? []).map(({ slug }) => slug),
      ...this.#drafts.keys(),
      ...listLocalDrafts(this.site).map(({ slug }) => slug),
    ])
    let name = wanted
    for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`
    return name
  }

  /** Something of the site's folder has changed. */
  onContent(): void {
    this.#refreshSoon()
    for (const draft of this.#drafts.values()) void draft.onContent()
  }

  flush(): void {
    for (const draft of this.#drafts.values()) draft.flush()
  }
  get wouldLose(): boolean {
    return this.imports.wouldLose || [...this.#drafts.values()].some((draft) => draft.wouldLose)
  }
  onOtherTab(slug: string): void {
    void this.#drafts.get(slug)?.others.lookForTabs()
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.refresh(), REFRESH_REST_MS)
  }
  #onSaved(was: string, slug: string): void {
    const draft = this.#drafts.get(was)
    if (was !== slug && draft) {
      keepFoundFields(this.site, slug, draft.state.get().found)
      dropFoundFields(this.site, was)
      this.#drafts.delete(was)
      this.#drafts.set(slug, draft)
      const route = currentRoute()
      if (route.kind === 'article' && route.slug === was) goTo(articleRoute(slug), 'replace')
    }
    this.#refreshSoon()
  }
}

/** The session of the page. */
export const DeskContext = createContext<DeskSession | null>(null)

export function useDesk(): DeskSession {
  const session = use(DeskContext)
  if (!session) throw new Error('useDesk needs a DeskContext above it; Desk.tsx provides it')
  return session
}
