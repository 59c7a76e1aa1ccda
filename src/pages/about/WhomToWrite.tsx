import { OF_CONTENT } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'

/** Who publishes the site, and where they are reached; nothing where they have said neither. */
export function WhomToWrite() {
  const { publisher, contact, corrections } = THIS_SITE
  if (publisher === null && contact === null && corrections === null) return null
  return (
    <section id="corrections" aria-labelledby="contact-heading" className="space-y-4">
      <h2 id="contact-heading">Contact and corrections</h2>
      {publisher !== null && (
        <p>
          Published by{' '}
          {publisher.url === null ? (
            <bdi {...OF_CONTENT}>{publisher.name}</bdi>
          ) : (
            <a className="link" href={publisher.url}>
              <bdi {...OF_CONTENT}>{publisher.name}</bdi>
            </a>
          )}
          .
        </p>
      )}
      {contact !== null && (
        <p>
          Contact:{' '}
          <a className="link" href={contact.href}>
            {contact.text}
          </a>
        </p>
      )}
      {corrections !== null && (
        <p>
          Something is wrong? Tell{' '}
          <a className="link" href={corrections.href}>
            {corrections.text}
          </a>
          . What was corrected, and when, stands under the article.
        </p>
      )}
    </section>
  )
}
