import type { OwnRedirect } from '../site/ownRedirect.ts'
import type { PageTask } from './tasks.ts'

/** The addresses that a publisher has lead on (`redirects.json`). One without an ending is a folder with a page in it. */
export function ownRedirectTasks(redirects: readonly OwnRedirect[]): PageTask[] {
  return redirects.map(({ from, to }) => ({
    path: to,
    file: `${from.slice(1)}${from.endsWith('/') ? 'index.html' : ''}`,
    as: 'redirect',
    hasFeeds: false,
    isLinked: false,
  }))
}
