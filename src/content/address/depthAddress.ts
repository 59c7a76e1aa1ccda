/** How a list is shown in parts: so many entries at first, and so many more at a time. */
export interface ListSteps {
  first: number
  step: number
  /** How many steps more an address can ask for at most. */
  mostSteps?: number
}

/** The parameter that says how much of a list is shown; on the map it is the number of companies. */
export const DEPTH_PARAMETER = 'show'

/** Beyond that it would fetch a large archive whole. Whoever reads on by hand may go further. */
const MOST_STEPS = 99

/** How many entries an address asks to see: the first, or so many steps more. What can't be meant is the nearest that can. */
export function parseDepth(params: URLSearchParams, steps: ListSteps): number {
  const asked = Number(params.get(DEPTH_PARAMETER))
  return asked > steps.first ? stepped(asked, steps) : steps.first
}

/**
 * The search part of a list's address, of which so many of `count` entries are shown. How much is shown at first is not said, and
 * no more than there is: equal views have equal addresses.
 */
export function withDepth(search: string, shownCount: number, count: number, steps: ListSteps): string {
  const depth = stepped(Math.min(shownCount, count), steps)
  const own = withoutDepth(search)
  return depth <= steps.first ? own : `${own === '' ? '?' : `${own}&`}${DEPTH_PARAMETER}=${depth}`
}

const DEPTH_PART = new RegExp(`^${DEPTH_PARAMETER}(=|$)`)

/** The search part without its depth; all else stays as it is written. */
export function withoutDepth(search: string): string {
  const others = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !DEPTH_PART.test(part))
  return others.length > 0 ? `?${others.join('&')}` : ''
}

function stepped(count: number, { first, step, mostSteps = MOST_STEPS }: ListSteps): number {
  return first + Math.min(Math.max(0, Math.ceil((count - first) / step)), mostSteps) * step
}
