import { ABOUT_PATH } from '../../content/address/paths.ts'
import type { SiteDescription } from '../../content/site/siteDescription.ts'
import type { Site } from './site.ts'

/** What of a site its heads, feeds and files tell. The about page states principles only where the publisher has written it. */
export function describeForHeads({
  name,
  language,
  licence,
  publisher,
  hasAbout,
  corrections,
}: SiteDescription): Pick<Site, 'name' | 'language' | 'licence' | 'publisher' | 'publishingPrinciples' | 'correctionsPolicy'> {
  return {
    name,
    language,
    licence,
    publisher,
    publishingPrinciples: hasAbout ? ABOUT_PATH : null,
    correctionsPolicy: corrections === null ? null : `${ABOUT_PATH}#corrections`,
  }
}
