import { island } from '../../hydration/island.tsx'

/**
 * Roles, money, names and owners: read by most who see them, and touched by few. On a phone they come after the list, and are
 * not drawn before its end (`data-list-end`) has come: as it grew, the list would push them down.
 */
export const CompanyFactsIsland = island(async () => (await import('./CompanyFacts.tsx')).CompanyFacts, {
  what: 'The roles, money and names',
  frame: { element: 'div', attributes: { className: 'max-md:order-last max-md:not-has-[~[data-list-end]]:hidden' } },
})
