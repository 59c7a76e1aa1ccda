import { createRootChoice } from '../../hydration/rootPreference.ts'

/** Whether lists show headlines and why-lines alone. */
export const { useChoice: useSkim, choose: chooseSkim } = createRootChoice('skim')
