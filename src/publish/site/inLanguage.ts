import { THIS_SITE } from '../../content/site/thisSite.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'

/** The page template in the language of the site's content. */
export function inLanguage(template: string): string {
  return template.replace('<html lang="en">', `<html lang="${escapeHtml(THIS_SITE.language)}">`)
}
