import { ACCESSIBILITY_PATH } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { TextColumn } from './TextColumn.tsx'

export function loader(): PageMeta {
  return {
    title: 'Accessibility',
    description: `How ${SITE_NAME} can be read and used with a keyboard, a screen reader, large text and without scripts.`,
    path: ACCESSIBILITY_PATH,
  }
}

/** What is true of the software. A statement of conformance is for the publisher to make: it depends on the articles too. */
export function Component() {
  const { contact } = THIS_SITE
  return (
    <TextColumn title="Accessibility" {...OF_INTERFACE}>
      <p>
        The software of these pages is made to meet level AA of the Web Content Accessibility Guidelines 2.2, and is tested against it with
        every change: by programs on all kinds of pages in both themes, with the keyboard, at 320 pixels, with text at twice its size, with
        reduced motion and in forced colours. What the articles say, and what their pictures show, is up to their publisher.
      </p>
      <h2>Ways to use it</h2>
      <ul className="list-disc space-y-1.5 pl-6">
        <li>Everything can be done with a keyboard. The key ? lists shortcuts; those that are letters can be switched off there.</li>
        <li>What the map and the charts show also stands in sentences and tables.</li>
        <li>Every page can be read without scripts. Searching and filtering need them.</li>
        <li>Pages follow the theme, the text size and the contrast of your system. Nothing moves by itself.</li>
      </ul>
      <h2>Known gaps</h2>
      <ul className="list-disc space-y-1.5 pl-6">
        <li>The names of controls are in English, whatever the language of the articles.</li>
      </ul>
      {contact !== null && (
        <p>
          Something can’t be used? Tell{' '}
          <a className="link" href={contact.href}>
            {contact.text}
          </a>
          .
        </p>
      )}
    </TextColumn>
  )
}
