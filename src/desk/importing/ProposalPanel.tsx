import { useId, useState, useSyncExternalStore } from 'react'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { articleRoute, goTo } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import { fieldName } from '../fieldName.ts'
import type { Ask, Proposal } from '../proposal.ts'
import { wordsOf } from '../request/deskClient.ts'
import { NO_CHOICES } from './importChoices.ts'
import { NewCompanyChoice } from './NewCompanyChoice.tsx'

/** All that was found for one story, with the words it comes from, and what only a person can decide. `at`: its place among all. */
export function ProposalPanel({ proposal, at: place }: { proposal: Proposal; at: number }) {
  const { title, found, asks, missing, alsoNamed, newCompanies, cutOff, duplicateOf, importedAs } = proposal
  const { imports } = useDesk()
  const { choices, made } = useSyncExternalStore(imports.state.subscribe, imports.state.get)
  const { answers, takenBack, companies } = choices.get(place) ?? NO_CHOICES
  const [isMaking, setMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const draft = made.get(place)
  const make = async () => {
    if (isMaking) return
    setMaking(true)
    setFailure(null)
    try {
      goTo(articleRoute(await imports.make(place)))
    } catch (error) {
      setFailure(wordsOf(error))
    } finally {
      setMaking(false)
    }
  }
  return (
    <>
      <p dir="auto" className="mt-2 font-serif text-lg">
        {title || 'No title was found'}
      </p>
      {draft !== undefined && <Known words="A draft was made of this:" slug={draft} title={title || draft} />}
      {importedAs !== null && importedAs !== draft && <Known words="This was imported before, as" slug={importedAs} title={importedAs} />}
      {duplicateOf && (
        <Known words={`This may be the news of ${formatShortDay(duplicateOf.date)}:`} slug={duplicateOf.slug} title={duplicateOf.title} />
      )}
      <dl className="mt-4 grid gap-3">
        {found.map(({ field, value, words, where }) => (
          <div key={`${field}:${value}:${words}`}>
            <dt className="text-sm text-muted">{fieldName(field)}</dt>
            <dd>
              <span dir="auto" className="block">
                {value}
              </span>
              <span className="text-xs text-muted">
                from <q className="desk-words">{words}</q>, {where}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {asks.map((ask, at) => (
        <AskField
          // biome-ignore lint/suspicious/noArrayIndexKey: questions have no identity beyond their place
          key={at}
          ask={ask}
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
      {alsoNamed.length > 0 && (
        <details className="mt-6">
          <summary className="text-sm">Also named, and left out: {alsoNamed.length}</summary>
          <ul className="mt-2 text-sm text-muted">
            {alsoNamed.map(({ field, value, words, where }) => (
              <li key={`${field}:${value}:${words}:${where}`} dir="auto">
                {field === '' ? where : fieldName(field)}: <q className="desk-words">{words}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      {cutOff.length > 0 && (
        <details className="mt-6">
          <summary className="text-sm">Cut off at the end: {cutOff.length === 1 ? '1 paragraph' : `${cutOff.length} paragraphs`}</summary>
          {cutOff.map((paragraph, at) => (
            <CheckField
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity beyond their place
              key={at}
              checked={takenBack.has(at)}
              className="mt-2 items-start text-sm"
              onChange={(taken) => imports.choose(place, { takenBack: withOrWithout(takenBack, at, taken) })}
            >
              <span dir="auto">
                <span className="sr-only">Take back: </span>
                {paragraph}
              </span>
            </CheckField>
          ))}
        </details>
      )}
      <div className="desk-next">
        <p role="alert" className="text-sm text-accent not-empty:mb-2">
          {failure}
        </p>
        <button type="button" className="button button-strong" aria-disabled={isMaking} onClick={() => void make()}>
          {isMaking ? 'Making the draft…' : draft === undefined ? 'Make a draft' : 'Make another draft'}
        </button>
      </div>
    </>
  )
}

function withOrWithout(all: ReadonlySet<number>, one: number, isIn: boolean): Set<number> {
  const set = new Set(all)
  if (isIn) set.add(one)
  else set.delete(one)
  return set
}

function AskField({ ask, chosen, onChoose }: { ask: Ask; chosen: number | undefined; onChoose: (answer: number) => void }) {
  const group = useId()
  return (
    <fieldset className="mt-4 border-s-4 border-mark-edge ps-3 text-sm">
      <legend className="float-left w-full font-medium">
        {ask.question}{' '}
        {ask.words !== '' && (
          <span className="font-normal text-muted">
            from <q className="desk-words">{ask.words}</q>
          </span>
        )}
      </legend>
      <div className="clear-both flex flex-wrap gap-x-5">
        {ask.answers.map(({ label }, at) => (
          <CheckField key={label} radio={group} checked={chosen === at} className="py-1" onChange={() => onChoose(at)}>
            {label}
          </CheckField>
        ))}
      </div>
    </fieldset>
  )
}

function Known({ words, slug, title }: { words: string; slug: string; title: string }) {
  return (
    <p className="mt-3 border-s-4 border-mark-edge bg-wash px-3 py-2 text-sm">
      {words}{' '}
      <a className="link" href={articleRoute(slug)}>
        {title}
      </a>
    </p>
  )
}
