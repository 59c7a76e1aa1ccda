/** What the development server says of itself to the pages that it serves; each is an event of the window (serverEvents.ts). */
export const HEARD = ['entente:content', 'entente:followUps', 'vite:error'] as const

/** What the desk says to the server: which article it has under its hands (newsroom/desk/releaseWithPages.ts). */
export const HOLD = 'entente:hold'

/** From now on the server is heard, and hears. */
export const CONNECTED = 'entente:connected'
