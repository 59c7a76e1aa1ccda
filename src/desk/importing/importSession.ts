import { formatNumber } from '../../content/text/formatNumber.ts'
import type { ToImport } from '../deskAnswers.ts'
import { Store } from '../draft/store.ts'
import type { FoundField, Proposal } from '../proposal.ts'
import { type DeskClient, DeskFailure, wordsOf } from '../request/deskClient.ts'
import { applyChoices, takenOf } from './applyChoices.ts'
import { type CompanyChoice, type ImportChoices, type ImportDecisions, NO_CHOICES } from './importChoices.ts'
import { type EarlierPaste, keepDecisions, keepEarlier, keepGiven, readDecisions, readEarlier, readGiven } from './importKeeper.ts'

/** What was pasted or dropped last, what was made of it, and what was decided about it. */
export interface ImportState extends ImportDecisions {
  phase: 'idle' | 'reading' | 'done'
  proposals: readonly Proposal[]
  problems: readonly string[]
  failure: string | null
  /** Whether it is here again after the page has been loaded anew. */
  isKept: boolean
  /** What was put aside for it, not finished: it can be had back. */
  earlier: EarlierPaste | null
}

const NOTHING: ImportState = {
  phase: 'idle',
  proposals: [],
  problems: [],
  failure: null,
  isKept: true,
  earlier: null,
  chosen: new Set(),
  choices: new Map(),
  made: new Map(),
}

/** Writes a draft and says under which name. */
type WriteDraft = (text: string, wanted: string, found: readonly FoundField[]) => Promise<string>

/** What is imported, from the paste to the drafts. It outlives its screen, and a reload of the page. */
export class ImportSession {
  readonly state = new Store<ImportState>(NOTHING)
  /** Companies that were added on the way: those that were added before something failed, or for another story, are there already. */
  readonly #added = new Set<string>()
  #given: readonly ToImport[] = []
  constructor(
    readonly client: DeskClient,
    readonly site: string,
    readonly write: WriteDraft,
  ) {}

  /** Has the server read what was pasted or dropped; nothing is written but by {@link make}. What was not finished is put aside. */
  async read(given: readonly ToImport[]): Promise<void> {
    await this.#begin(given, this.#putAside() ?? this.state.get().earlier)
    if (this.#given !== given) return
    const { proposals } = this.state.get()
    this.decide({ chosen: new Set(proposals.flatMap(({ importedAs }, at) => (importedAs === null ? at : []))) })
  }

  /** Goes on with what was put aside, as it was left, and puts aside what is here now. */
  async bringBack(): Promise<void> {
    const { earlier } = this.state.get()
    if (!earlier) return
    const reading = this.#begin(earlier.given, this.#putAside())
    this.decide(earlier.decisions)
    await reading
  }

  /** Reads again what the tab had before the page was loaded anew. */
  async resume(): Promise<void> {
    if (this.state.get().phase !== 'idle') return
    const given = readGiven(this.site)
    if (given.length === 0) return
    this.#given = given
    this.state.set({ phase: 'reading', earlier: readEarlier(this.site), ...readDecisions(this.site) })
    await this.#ask(given)
  }

  decide(change: Partial<ImportDecisions>): void {
    this.state.set(change)
    keepDecisions(this.site, this.state.get())
  }
  choose(at: number, change: Partial<ImportChoices>): void {
    this.decide({ choices: new Map(this.state.get().choices).set(at, { ...this.choicesOf(at), ...change }) })
  }
  choicesOf(at: number): ImportChoices {
    return this.state.get().choices.get(at) ?? NO_CHOICES
  }

  /** Makes a draft of a story: the companies that were chosen first, since the draft names them. @throws DeskFailure */
  async make(at: number): Promise<string> {
    const proposal = this.state.get().proposals[at]
    if (!proposal) throw new DeskFailure('There is no such story any more.')
    const choices = this.choicesOf(at)
    const parties: string[] = []
    for (const { id } of proposal.newCompanies) parties.push(...(await this.#party(choices.companies.get(id) ?? { kind: 'out' })))
    const found = [...proposal.found, ...takenOf(proposal.alsoNamed, choices.taken)]
    const slug = await this.write(applyChoices(proposal, choices, parties), proposal.slug, found)
    this.decide({ made: new Map(this.state.get().made).set(at, slug) })
    return slug
  }

  /** Whether the page takes something with it when it goes. */
  get wouldLose(): boolean {
    const { isKept, proposals, made } = this.state.get()
    return !isKept && proposals.length > made.size
  }

  async #begin(given: readonly ToImport[], earlier: EarlierPaste | null): Promise<void> {
    this.#given = given
    // What was pasted last comes first where the browser has no room for both.
    keepEarlier(this.site, null)
    const isKept = keepGiven(this.site, given)
    keepEarlier(this.site, earlier)
    this.state.set({ ...NOTHING, phase: 'reading', isKept, earlier })
    await this.#ask(given)
  }

  /** What is here now; `null` where nothing of it is left to do. */
  #putAside(): EarlierPaste | null {
    const { phase, proposals, chosen, choices, made } = this.state.get()
    if (phase !== 'reading' && proposals.every(({ importedAs }, at) => importedAs !== null || made.has(at))) return null
    const [first, ...others] = proposals
    const name =
      others.length === 0 ? `“${first?.title || first?.origin || 'What you pasted'}”` : `${formatNumber(proposals.length)} stories`
    return { name, given: this.#given, decisions: { chosen, choices, made } }
  }

  /** Where something else is pasted meanwhile, what comes of this is of no use any more. */
  async #ask(given: readonly ToImport[]): Promise<void> {
    try {
      for (const one of given) {
        const { proposals, problems } = await this.client.read(one)
        if (this.#given !== given) return
        const so = this.state.get()
        this.state.set({ proposals: [...so.proposals, ...proposals], problems: [...so.problems, ...problems] })
      }
      this.state.set({ phase: 'done' })
    } catch (error) {
      if (this.#given === given) this.state.set({ phase: 'done', failure: wordsOf(error) })
    }
  }

  async #party(choice: CompanyChoice): Promise<string[]> {
    if (choice.kind !== 'add') return choice.kind === 'near' ? [choice.id] : []
    const { company } = choice
    if (!this.#added.has(company.id)) {
      const answer = await this.client.addCompany(company)
      const [fault] = answer.kind === 'refused' ? answer.faults : []
      if (answer.kind === 'refused')
        throw new DeskFailure(`${company.name} can't be added: ${fault ? `${fault.found}; wanted is ${fault.wanted}` : 'it was refused'}.`)
      this.#added.add(company.id)
    }
    return [company.id]
  }
}
