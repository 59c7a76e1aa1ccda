import type { FoundField, ProposedCompany } from '../../../desk/proposal.ts'
import type { CompanyNames } from '../recognise/companyNames.ts'
import { namedForSure, proposeCompany } from '../recognise/findNewCompanies.ts'
import { withoutLegalForm } from '../recognise/legalForms.ts'
import { PLACE_NAMES, uniform } from '../recognise/passage.ts'
import type { KnownNames, RecognisedStory } from '../recognise/recogniseStory.ts'
import type { Story } from '../story.ts'

/** The parties of a story. */
export interface ChosenCompanies {
  ids: string[]
  found: FoundField[]
  /** Those that the text names beside them. */
  alsoNamed: FoundField[]
  /** Those that the site does not know. */
  newCompanies: ProposedCompany[]
  /** The ids of both, in the order in which an article would name them. */
  order: string[]
}

/** Where a format names the parties, these; else the likely ones of the text. New ones of the text are proposed beside both. */
export function chooseCompanies(
  { companies, newCompanies, passages }: Pick<RecognisedStory, 'companies' | 'newCompanies' | 'passages'>,
  { title, stated: { companies: stated } }: Pick<Story, 'title' | 'stated'>,
  { names, near }: KnownNames,
): ChosenCompanies {
  const field = (i: number) => `companies[${i}]`
  if (stated !== undefined && stated.length > 0) {
    const parties = stated.flatMap((cell) => partiesOf(cell, names))
    const ids = [...new Set(parties.flatMap(({ id }) => (id === null ? [] : [id])))]
    const added = parties.flatMap(({ id, words }) => (id === null ? [proposeCompany(withoutLegalForm(words), words, near)] : []))
    const proposed = added[Symbol.iterator]()
    const beside = namedForSure(newCompanies, passages).filter(({ id }) => !added.some((party) => party.id === id))
    const order = parties.flatMap(({ id }) => id ?? proposed.next().value?.id ?? [])
    const wordsOf = (id: string) => parties.find((party) => party.id === id)?.words ?? id
    return {
      ids,
      found: ids.map((id, i) => ({ field: field(i), value: id, words: wordsOf(id), where: 'stated as a party' })),
      alsoNamed: companies.filter(({ id }) => !ids.includes(id)).map(alsoNamed),
      newCompanies: [...added, ...beside],
      order: [...order, ...beside.map(({ id }) => id)],
    }
  }
  const likely = companies.filter(({ isLikely }) => isLikely)
  return {
    ids: likely.map(({ id }) => id),
    found: likely.map(({ id, mention }, i) => ({ field: field(i), value: id, words: mention.words, where: PLACE_NAMES[mention.place] })),
    alsoNamed: companies.filter(({ isLikely }) => !isLikely).map(alsoNamed),
    newCompanies,
    order: orderOf(likely, newCompanies, title ?? '', names),
  }
}

/** By their places in the headline; what it does not name comes behind. */
function orderOf(
  likely: RecognisedStory['companies'],
  newCompanies: readonly ProposedCompany[],
  headline: string,
  names: CompanyNames,
): string[] {
  const places = new Map<string, number>()
  for (const { ids, offset } of names.find(headline)) for (const id of ids) if (!places.has(id)) places.set(id, offset)
  for (const { id, name } of newCompanies) if (headline.includes(name)) places.set(id, headline.indexOf(name))
  const placeOf = (id: string) => places.get(id) ?? Number.POSITIVE_INFINITY
  const all = [...likely, ...newCompanies].map(({ id }) => id)
  return all.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
}

function alsoNamed({ id, mention }: RecognisedStory['companies'][number]): FoundField {
  return { field: 'companies', value: id, words: mention.words, where: PLACE_NAMES[mention.place] }
}

/** A cell holds one name; or several, where one of them is known: "OpenAI and Northwind", and "Procter & Gamble". */
function partiesOf(cell: string, names: CompanyNames): { id: string | null; words: string }[] {
  const whole = idOf(cell, names)
  if (whole !== null) return [{ id: whole, words: cell }]
  const parts = cell
    .split(/,? (?:and|und|et|&|with) |, | ?\/ ?/)
    .map((part) => part.trim())
    .filter(Boolean)
  const ids = parts.map((part) => idOf(part, names))
  if (ids.every((id) => id === null)) return [{ id: null, words: cell }]
  return parts.map((words, i) => ({ id: ids[i] ?? null, words }))
}

function idOf(name: string, names: CompanyNames): string | null {
  const even = uniform(name)
  const bare = withoutLegalForm(even.replace(/ \([^)]*\)$/, '')).trim()
  return names.idOf(even) ?? names.idOf(bare)
}
