import { OF_CONTENT } from '../../content/site/languages.ts'
import type { Meaning } from '../../content/site/siteDescription.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'

const EXPLAINED: Readonly<Record<Meaning, string>> = {
  reported: 'told by others than the parties.',
  intended: 'a letter of intent, a memorandum or a plan.',
  announced: 'told by a party.',
  completed: 'the deal is done.',
  ended: 'the deal is over.',
}

/** What the site's statuses mean. */
export function StatusWords() {
  return (
    <section aria-labelledby="words-heading" className="space-y-4">
      <h2 id="words-heading">Words used</h2>
      <p>
        {THIS_SITE.statuses.map(({ id, name, means }) => (
          <span key={id}>
            <em {...OF_CONTENT}>{name}</em>: {EXPLAINED[means]}{' '}
          </span>
        ))}
      </p>
    </section>
  )
}
