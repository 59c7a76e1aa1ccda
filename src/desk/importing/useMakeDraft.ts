import { useState } from 'react'
import { articleRoute, goTo } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import type { Proposal, ProposedCompany } from '../proposal.ts'
import { DeskFailure, wordsOf } from '../request/deskClient.ts'
import { applyChoices, type ImportChoices } from './applyChoices.ts'
import type { CompanyChoice } from './NewCompanyChoice.tsx'

/** Makes a draft of a proposal: the companies that were chosen first, since the draft names them. */
export function useMakeDraft(proposal: Proposal) {
  const session = useDesk()
  const [choices, setChoices] = useState<ReadonlyMap<string, CompanyChoice>>(new Map())
  const [added] = useState(() => new Set<string>())
  const [isMaking, setMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function party(choice: CompanyChoice): Promise<string[]> {
    if (choice.kind !== 'add') return choice.kind === 'near' ? [choice.id] : []
    const { company } = choice
    // Those that were added before something failed are there already.
    if (!added.has(company.id)) {
      const answer = await session.client.addCompany(company)
      const [fault] = answer.kind === 'refused' ? answer.faults : []
      if (answer.kind === 'refused')
        throw new DeskFailure(`${company.name} can't be added: ${fault ? `${fault.found}; wanted is ${fault.wanted}` : 'it was refused'}.`)
      added.add(company.id)
    }
    return [company.id]
  }

  async function make(decided: ImportChoices): Promise<void> {
    if (isMaking) return
    setMaking(true)
    setFailure(null)
    try {
      const parties: string[] = []
      for (const company of proposal.newCompanies) parties.push(...(await party(choiceOf(company))))
      goTo(articleRoute(await session.make(applyChoices(proposal, decided, parties), proposal.slug, proposal.found)))
    } catch (error) {
      setFailure(wordsOf(error))
    } finally {
      setMaking(false)
    }
  }
  const choiceOf = ({ id }: ProposedCompany): CompanyChoice => choices.get(id) ?? { kind: 'out' }
  const choose = ({ id }: ProposedCompany, choice: CompanyChoice) => setChoices(new Map(choices).set(id, choice))
  return { make, isMaking, failure, choiceOf, choose }
}
