import { island } from '../../hydration/island.tsx'

/** The filters beside the list. The entries make no difference to them, so "Show more" leaves them alone. */
export const FilterPanelIsland = island(async () => (await import('./FilterPanel.tsx')).FilterPanel, {
  what: 'The filters',
  frame: {
    element: 'aside',
    attributes: {
      id: 'filters',
      'aria-label': 'Filters',
      'data-filters': '',
      className:
        'needs-scripts no-print hidden overflow-y-auto overscroll-contain [scrollbar-gutter:stable] pt-4 md:sticky md:-ml-2 md:-mr-5 md:pl-2 md:pr-5 md:top-0 md:block md:max-h-dvh md:self-start md:pb-6',
    },
  },
  shows: ({ listing: { companies, moreCompanies, kinds, statuses, firstHand }, filter, scope }) => ({
    companies,
    moreCompanies,
    kinds,
    statuses,
    firstHand,
    filter,
    scope,
  }),
})
