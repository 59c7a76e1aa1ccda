import { useSyncExternalStore } from 'react'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { articleRoute } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import { fieldName } from '../fieldName.ts'
import type { Proposal } from '../proposal.ts'
import { AlsoNamed } from './AlsoNamed.tsx'
import { AskField } from './AskField.tsx'
import { CutOff } from './CutOff.tsx'
import { FoundList } from './FoundList.tsx'
import { NO_CHOICES } from './importChoices.ts'
import { NewCompanyChoice } from './NewCompanyChoice.tsx'

/** All that was found for one story, with the words it comes from, and what only a person can decide. `at`: its place among all. */
export function ProposalPanel({ proposal, at: place }: { proposal: Proposal; at: number }) {
  const { title, found, asks, missing, alsoNamed, newCompanies, cutOff, duplicateOf, importedAs } = proposal
  const { imports, overview } = useDesk()
  const names = useSyncExternalStore(overview.subscribe, overview.get).overview
  const { choices, made } = useSyncExternalStore(imports.state.subscribe, imports.state.get)
  const { answers, taken, takenBack, companies } = choices.get(place) ?? NO_CHOICES
  const draft = made.get(place)
  const titleOf = (slug: string) => names?.articles.find((article) => article.slug === slug)?.title || slug
  return (
    <>
      <p dir="auto" className="mt-3 font-serif text-lg">
        {title || 'No title was found'}
      </p>
      {draft !== undefined && <Known words="A draft was made of this:" slug={draft} title={title || draft} />}
      {importedAs !== null && importedAs !== draft && (
        <Known words="This was imported before, as" slug={importedAs} title={titleOf(importedAs)} />
      )}
      {duplicateOf && (
        <Known words={`This may be the news of ${formatShortDay(duplicateOf.date)}:`} slug={duplicateOf.slug} title={duplicateOf.title} />
      )}
      <FoundList found={found} names={names} />
      {asks.map((ask, at) => (
        <AskField
          // biome-ignore lint/suspicious/noArrayIndexKey: questions have no identity beyond their place
          key={at}
          ask={ask}
          names={names}
          chosen={answers.get(at)}
          onChoose={(answer) => imports.choose(place, { answers: new Map(answers).set(at, answer) })}
        />
      ))}
      {newCompanies.length > 0 && <h2 className="label mt-6">Companies that the site does not know</h2>}
      {newCompanies.map((company) => (
        <NewCompanyChoice
          key={company.id}
          proposed={company}
          choice={companies.get(company.id) ?? { kind: 'out' }}
          onChange={(choice) => imports.choose(place, { companies: new Map(companies).set(company.id, choice) })}
        />
      ))}
      {missing.length > 0 && (
        <>
          <h2 className="label mt-6">Not found</h2>
          <ul className="mt-2 text-sm text-muted">
            {missing.map(({ field, wanted }) => (
              <li key={field}>
                <b className="font-medium text-ink">{fieldName(field)}</b>: {wanted}
              </li>
            ))}
          </ul>
        </>
      )}
      <AlsoNamed
        all={alsoNamed}
        names={names}
        taken={taken}
        onTake={(at, isTaken) => imports.choose(place, { taken: withOrWithout(taken, at, isTaken) })}
      />
      <CutOff
        paragraphs={cutOff}
        takenBack={takenBack}
        onTakeBack={(at, isTaken) => imports.choose(place, { takenBack: withOrWithout(takenBack, at, isTaken) })}
      />
    </>
  )
}

function withOrWithout(all: ReadonlySet<number>, one: number, isIn: boolean): Set<number> {
  const set = new Set(all)
  if (isIn) set.add(one)
  else set.delete(one)
  return set
}

function Known({ words, slug, title }: { words: string; slug: string; title: string }) {
  return (
    <p className="mt-3 border-s-4 border-mark-edge bg-wash px-3 py-2 text-sm">
      {words}{' '}
      <a className="link" dir="auto" href={articleRoute(slug)}>
        {title}
      </a>
    </p>
  )
}
