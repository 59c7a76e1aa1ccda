import { useMemo, useState, useSyncExternalStore } from 'react'
import { CheckField } from '../../ui/CheckField.tsx'
import { articleRoute, importRoute } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import type { Proposal } from '../proposal.ts'
import { MakeDrafts } from './MakeDrafts.tsx'
import { proposalFacts } from './proposalFacts.ts'

const STEP = 100

/** Many stories at once: those that are wanted become drafts, one after the other. */
export function ProposalList() {
  const { imports, overview } = useDesk()
  const { companies, articles } = useSyncExternalStore(overview.subscribe, overview.get).overview ?? {}
  const names = useMemo(() => new Map(companies?.map(({ id, name }) => [id, name])), [companies])
  const titles = useMemo(() => new Map(articles?.map(({ slug, title }) => [slug, title])), [articles])
  const { proposals, chosen, made } = useSyncExternalStore(imports.state.subscribe, imports.state.get)
  const [most, setMost] = useState(STEP)
  const set = (all: Iterable<number>) => imports.decide({ chosen: new Set(all) })
  return (
    <>
      <MakeDrafts />
      <ul className="mt-2">
        {proposals.slice(0, most).map((proposal, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table have no identity beyond their place
          <li key={at} className="flex items-start gap-2 border-b border-rule py-2">
            <CheckField
              checked={chosen.has(at)}
              className="flex-auto items-start"
              onChange={(isChosen) => set(isChosen ? [...chosen, at] : [...chosen].filter((other) => other !== at))}
            >
              <Story
                proposal={proposal}
                before={titles.get(proposal.importedAs ?? '') ?? null}
                facts={proposalFacts(proposal, (id) => names.get(id) ?? id)}
              />
            </CheckField>
            {made.has(at) || proposal.importedAs !== null ? (
              <a className="link py-1 text-sm" href={articleRoute(made.get(at) ?? proposal.importedAs ?? '')}>
                {made.has(at) ? 'Open the draft' : 'Imported before'}
                <span className="sr-only">, {proposal.title || proposal.origin}</span>
              </a>
            ) : (
              <a className="link py-1 text-sm" href={importRoute(at)}>
                Look<span className="sr-only"> at {proposal.title || proposal.origin}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {proposals.length > most && (
        <button type="button" className="button mt-3" onClick={() => setMost(most + STEP)}>
          Show more
        </button>
      )}
    </>
  )
}

/** `before`: the title of the article that was made of it. */
function Story({ proposal, before, facts }: { proposal: Proposal; before: string | null; facts: readonly string[] }) {
  const { title, origin, asks, missing, newCompanies, duplicateOf } = proposal
  const notes = [
    origin,
    asks.length > 0 && `${asks.length} to decide`,
    newCompanies.length > 0 && `${newCompanies.length} unknown ${newCompanies.length === 1 ? 'name' : 'names'}`,
    missing.length > 0 && `${missing.length} not found`,
    before && before !== title && `imported before as “${before}”`,
    duplicateOf && `may be “${duplicateOf.title}”`,
  ].filter(Boolean)
  return (
    <span>
      <span dir="auto" className="block font-serif font-medium">
        {title || 'Untitled'}
      </span>
      {facts.length > 0 && (
        <span dir="auto" className="block text-sm">
          {facts.join(' · ')}
        </span>
      )}
      <span className="text-xs text-muted">{notes.join(' · ')}</span>
    </span>
  )
}
