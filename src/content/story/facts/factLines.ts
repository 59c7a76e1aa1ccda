import type { Amount, Article, Size } from '../../article/article.ts'
import { describeRoles } from '../../article/deal/describeRoles.ts'
import { describeWhen } from '../../article/deal/describeWhen.ts'
import { rolesOf } from '../../article/deal/roles.ts'
import { describeQuantity } from '../../money/describeQuantity.ts'
import { isolate } from '../../text/isolate.ts'
import { statusTag } from './describeQuantityNotes.ts'

/** A row of the facts of a deal as plain text: its name, and what it says. */
export interface FactLine {
  name: string
  text: string
}

/** What an article says of its deal, a line a row, for whoever reads it far from its page; rows without words are left out. */
export function factLines(article: Article, nameOf: (id: string) => string): FactLine[] {
  const { companies, roles, mentions, amounts, sizes, dates } = article
  const name = (id: string) => isolate(nameOf(id))
  const parties = companies.map((id) => {
    const own = rolesOf(roles, id)
    return own.length === 0 ? name(id) : `${name(id)} (${describeRoles(own)})`
  })
  const states = (quantities: readonly (Amount | Size)[]) => quantities.map((quantity) => describe(quantity, article, name)).join('; ')
  const lines = [
    { name: 'Parts', text: companies.some((id) => rolesOf(roles, id).length > 0) ? parties.join('; ') : '' },
    { name: 'Also mentioned', text: mentions.map(name).join('; ') },
    { name: 'Money', text: states(amounts) },
    { name: 'Size', text: states(sizes) },
    { name: 'Dates', text: dates.map(({ what, when }) => `${isolate(what)} ${isolate(describeWhen(when))}`).join('; ') },
  ]
  return lines.filter(({ text }) => text !== '')
}

/** "up to $100 billion from NVIDIA to OpenAI, investment (intended)" */
function describe(quantity: Amount | Size, article: Article, name: (id: string) => string): string {
  const { from, to, what } = quantity
  const tag = statusTag(quantity, article)
  const ends = `${from === null ? '' : ` from ${name(from)}`}${to === null ? '' : ` to ${name(to)}`}`
  return `${describeQuantity(quantity)}${ends}, ${isolate(what)}${tag ? ` (${tag.name})` : ''}`
}
