import { ABOUT_PATH, OFFLINE_PATH, PRIVACY_PATH, SAVED_PATH } from '../../content/address/paths.ts'
import { reportForm } from '../../content/address/reportAddress.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { SITE_NAME } from '../../ui/siteName.ts'
import { TextColumn } from './TextColumn.tsx'

export function loader(): PageMeta {
  return { title: 'Privacy', description: `What ${SITE_NAME} does not collect, and what stays in your browser.`, path: PRIVACY_PATH }
}

/** What is true of the software, whoever publishes with it. What a host notes down, it can't know, and says so. */
export function Component() {
  return (
    <TextColumn title="Privacy" {...OF_INTERFACE}>
      <p>
        These pages set no cookies, load nothing from other sites and do not follow you. There is no account, no form that is sent anywhere
        and no measuring of visits in them.
      </p>
      <h2>What your browser keeps</h2>
      <p>
        Some things are kept in your browser alone, and nobody else learns of them: the theme, whether you skim headlines and whether
        letters work as keys; for as long as a tab is open, your place in a list; and when you last saw the timeline, so that it can mark
        what is new. You can delete them with your browser’s data of this site, and everything goes on working.
      </p>
      <p>
        What you save, note, follow and have read is kept in the same way, for as long as you like.{' '}
        <PageLink to={SAVED_PATH} className="link">
          Saved and followed
        </PageLink>{' '}
        shows it, writes it to a file, and erases everything of yours at once.
      </p>
      {THIS_SITE.worksOffline && <KeptForOffline />}
      <h2>What leaves it</h2>
      <p>
        Your browser asks for the pages and data files that you look at, and for some that it expects you to open next, or needs to open
        without a connection. A search is done in your browser: the words that you type go nowhere, except into the address of the page of
        results, so that you can share it. Links to other sites tell them where you came from, without the page.
      </p>
      <Reports />
      <h2>What a host may note down</h2>
      <p>
        Whoever serves a website can note down which addresses ask for what. That depends on the host of this one, and these pages can’t
        tell. {THIS_SITE.contact !== null && <ContactForMore />}
      </p>
      <p>
        <PageLink to={ABOUT_PATH} className="link">
          About this site
        </PageLink>
      </p>
    </TextColumn>
  )
}

function KeptForOffline() {
  return (
    <p>
      So that the site can be read without a connection, your browser also keeps the site itself and the articles and pages that you have
      opened lately. Nobody else learns which.{' '}
      <PageLink to={OFFLINE_PATH} className="link">
        What is on this device
      </PageLink>{' '}
      lists the articles.
    </p>
  )
}

function ContactForMore() {
  const { contact } = THIS_SITE
  return (
    <>
      Its publisher can:{' '}
      <a className="link" href={contact?.href}>
        {contact?.text}
      </a>
    </>
  )
}

/** What a report takes along (features/report), as far as the site has ways to make one. */
function Reports() {
  const { contact, corrections } = THIS_SITE
  const forms = [contact, corrections].map((way) => way && reportForm(way.href))
  if (forms.every((form) => form === null)) return null
  return (
    <p>
      Links such as “Report a mistake” begin a message for you, with the address of the page, its title and what you have selected of it.
      {forms.includes('mail') && ' A mail stays with your own program until you send it.'}
      {forms.includes('form') && ' A form on another site learns of these when the link opens it.'}
    </p>
  )
}
