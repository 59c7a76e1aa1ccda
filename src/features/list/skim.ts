import { createRootPreference } from '../../hydration/rootPreference.ts'

/** Whether lists show headlines and why-lines alone. */
export const { usePreference: useSkim, update: chooseSkim } = createRootPreference('skim')
