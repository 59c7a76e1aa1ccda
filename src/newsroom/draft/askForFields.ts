import { kindIds } from '../../content/article/kinds.ts'
import { type Day, isDay } from '../../content/text/day.ts'
import { closestMatch } from '../../publish/check/json/closestMatch.ts'
import type { KnownCompanies } from '../../publish/check/values/knownCompanies.ts'
import { type DraftFields, splitList } from './draftFields.ts'
import type { Terminal } from './terminal.ts'

/**
 * Asks for what every article needs and is no text: whom it is about, what kind of news it is, and its day. Enter leaves a field
 * open; what is not known is asked again, with what was probably meant, which Enter takes.
 */
export async function askForFields(given: DraftFields, terminal: Terminal, known: KnownCompanies | null, today: Day): Promise<DraftFields> {
  const companies = given.companies ?? (await askForCompanies(terminal, known))
  const kind = given.kind ?? (await askForKind(terminal))
  const date = given.date ?? (await askForDay(terminal, today))
  return { ...given, ...(date && { date }), ...(companies && { companies }), ...(kind && { kind }) }
}

async function askForCompanies(terminal: Terminal, known: KnownCompanies | null): Promise<string[] | undefined> {
  const answer = await terminal.ask('Companies, the leading one first, by id or name, with commas (Enter leaves it open): ')
  const ids: string[] = []
  for (const word of splitList(answer)) {
    const id = known === null ? word : await askForCompany(word, terminal, known)
    if (id !== null && !ids.includes(id)) ids.push(id)
  }
  return ids.length > 0 ? ids : undefined
}

/** The id of a company; `null` where it is left out after all. */
async function askForCompany(word: string, terminal: Terminal, known: KnownCompanies): Promise<string | null> {
  if (known.has(word)) return word
  const meant = known.suggest(word)
  const what = `companies.json lists no id "${word}"; `
  if (meant === null) {
    const next = await terminal.ask(`${what}add it there first, or write another one (Enter leaves it out): `)
    return next === '' ? null : askForCompany(next, terminal, known)
  }
  const next = await terminal.ask(`${what}did you mean ${meant}? (Enter takes it): `)
  return next === '' || /^y(?:es)?$/i.test(next) ? meant : askForCompany(next, terminal, known)
}

async function askForKind(terminal: Terminal): Promise<string | undefined> {
  const ids = kindIds()
  let answer = await terminal.ask(`Kind: ${ids.join(', ')} (Enter leaves it open): `)
  while (answer !== '' && !ids.includes(answer)) {
    const meant = closestMatch(answer, ids)
    const next: string = await terminal.ask(
      meant === null
        ? `There is no kind "${answer}". One of those above is wanted (Enter leaves it open): `
        : `There is no kind "${answer}"; did you mean ${meant}? (Enter takes it): `,
    )
    answer = meant !== null && (next === '' || /^y(?:es)?$/i.test(next)) ? meant : next
  }
  return answer || undefined
}

async function askForDay(terminal: Terminal, today: Day): Promise<Day | undefined> {
  let answer = await terminal.ask(`Day of the news as YYYY-MM-DD, or "today", ${today} (Enter leaves it open): `)
  while (answer !== '' && answer !== 'today' && !isDay(answer))
    answer = await terminal.ask(`"${answer}" is no day. One as YYYY-MM-DD is wanted, such as ${today} (Enter leaves it open): `)
  return answer === 'today' ? today : answer || undefined
}

/** Asks for the address of an article whose title gives none. */
export async function askForSlug(title: string, terminal: Terminal, isSlug: (slug: string) => boolean): Promise<string> {
  let answer = await terminal.ask(`"${title}" gives no address. Which one, in lower-case letters, digits and hyphens, such as a-new-deal? `)
  while (!isSlug(answer)) answer = await terminal.ask('Lower-case letters, digits and single hyphens are wanted, such as a-new-deal: ')
  return answer
}
