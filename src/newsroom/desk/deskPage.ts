import { createHash, randomBytes } from 'node:crypto'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { escapeHtml, escapeJson } from '../../content/text/escapeHtml.ts'
import type { CodeBundle } from './deskCode.ts'

/** What the page knows from the start. */
interface DeskFacts {
  /** Goes with every request of the page. */
  token: string
  base: string
  /** The absolute path of the site folder. */
  folder: string
}

/** The desk's page, with its policy. */
export interface DeskPage {
  html: string
  policy: string
}

/** The page of the desk with its code. `host`: by which the server was asked. */
export function createDeskPage({ script, styles }: CodeBundle, { token, base, folder }: DeskFacts, host: string): DeskPage {
  const { name, language } = THIS_SITE
  const facts = { token, base, site: hashOf(folder), name }
  const nonce = randomBytes(16).toString('base64')
  const html = `<!doctype html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta property="csp-nonce" nonce="${nonce}">
    <title>Desk · ${escapeHtml(name)}</title>
    <link rel="icon" href="${base}icon.svg">
    <style nonce="${nonce}">vite-error-overlay { display: none }</style>
    ${styles.map((path) => `<link rel="stylesheet" href="${base}${path}">`).join('')}
    <script type="application/json" id="desk-facts">${escapeJson(facts)}</script>
  </head>
  <body>
    <div id="desk"></div>
    <script type="module" src="${base}${script}"></script>
    <script type="module" src="${base}src/desk/serverEvents.ts"></script>
  </body>
</html>
`
  return { html, policy: policyOf(nonce, host) }
}

/**
 * Nothing but what this server gives. The nonce stands for the styles that Vite's client adds; it asks over a socket, and, when the
 * server is gone, from a worker whether it is there again.
 */
function policyOf(nonce: string, host: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Tells one site folder from another, and nothing of where it lies. */
export function hashOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16)
}
