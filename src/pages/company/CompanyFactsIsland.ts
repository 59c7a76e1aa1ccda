import { island } from '../../hydration/island.tsx'

/** Roles, money, names and owners: read by most who see them, and touched by few. */
export const CompanyFactsIsland = island(async () => (await import('./CompanyFacts.tsx')).CompanyFacts, {
  what: 'The roles, money and names',
  frame: { element: 'div', attributes: { className: 'max-md:order-last' } },
})
