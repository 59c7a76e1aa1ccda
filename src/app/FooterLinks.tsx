import { ABOUT_PATH, ACCESSIBILITY_PATH, ownPagePath, PRIVACY_PATH } from '../content/address/paths.ts'
import { OF_CONTENT } from '../content/site/languages.ts'
import { THIS_SITE } from '../content/site/thisSite.ts'
import { formatShortDay } from '../content/text/formatDay.ts'
import { ReportLink } from '../features/report/ReportLink.ts'
import { PageLink } from '../ui/links/PageLink.tsx'

/** What every page says of the site at its foot, always in the same order: how far it goes, whom to write to, and the pages about it. */
export function FooterLinks() {
  const { coverage, contact, pages } = THIS_SITE
  const links: { to: string; name: string; language?: typeof OF_CONTENT }[] = [
    { to: ABOUT_PATH, name: 'About this site' },
    ...pages.map(({ id, title }) => ({ to: ownPagePath(id), name: title, language: OF_CONTENT })),
    { to: `${ABOUT_PATH}#feeds`, name: 'Feeds' },
    { to: PRIVACY_PATH, name: 'Privacy' },
    { to: ACCESSIBILITY_PATH, name: 'Accessibility' },
  ]
  return (
    <>
      {coverage !== null && (
        <p>
          News until{' '}
          <time {...OF_CONTENT} dateTime={coverage.until}>
            {formatShortDay(coverage.until)}
          </time>
        </p>
      )}
      {contact !== null && (
        <a href={contact.href} className="link">
          Contact
        </a>
      )}
      <ReportLink kind="mistake">Report a mistake</ReportLink>
      <ReportLink kind="news">Suggest news</ReportLink>
      {links.map(({ to, name, language }) => (
        <PageLink key={to} {...language} to={to} className="link">
          {name}
        </PageLink>
      ))}
    </>
  )
}
