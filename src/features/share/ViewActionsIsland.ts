import { island } from '../../hydration/island.tsx'

/** Share and export. */
export const ViewActionsIsland = island(async () => (await import('./ViewActions.tsx')).ViewActions, {
  what: 'The ways to share',
  frame: { element: 'span', attributes: { className: 'contents' } },
})
