import { createContext } from 'react'

/** Goes to a page of the site, by its path with a slash in front; `state`: what its history entry remembers. */
export type Follow = (path: string, state: unknown) => void

/**
 * How links to pages are followed. The same function for the life of the app, unlike the router's own hooks, which render
 * every link of a page anew with each change of the address; without one, links are those of the browser.
 */
export const FollowContext = createContext<Follow | null>(null)
