import type { LoaderFunctionArgs } from 'react-router-dom'
import { ABOUT_PATH } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { askIfEmpty, useIsEmpty } from '../../features/list/emptyArchive.ts'
import { NothingPublished } from '../../features/list/NothingPublished.tsx'
import { SITE_NAME } from '../../ui/siteName.ts'
import { ArchiveFiles } from './ArchiveFiles.tsx'
import { Coverage } from './Coverage.tsx'
import { collectionsWithFeeds, FeedList } from './FeedList.tsx'
import { PageBlocks } from './PageBlocks.tsx'
import { pageTextQuery } from './pageTextQuery.ts'
import { StatusWords } from './StatusWords.tsx'
import { TextColumn } from './TextColumn.tsx'
import { WhomToWrite } from './WhomToWrite.tsx'

const OWN = 'about'

export async function loader({ context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  await askIfEmpty(context)
  if (import.meta.env.SSR) await client.query(collectionsWithFeeds(ask))
  const own = THIS_SITE.hasAbout ? await client.query(pageTextQuery(ask, OWN)) : null
  return { title: 'About', description: own?.description ?? THIS_SITE.description, path: ABOUT_PATH }
}

/** What the publisher says of the site, if anything, and what the software knows of it. */
export function Component() {
  const isEmpty = useIsEmpty()
  return (
    <AboutText>
      {isEmpty && (
        <div className="font-sans text-base/normal">
          <NothingPublished what="articles" />
        </div>
      )}
      <div {...OF_INTERFACE} className="space-y-4">
        <StatusWords />
        <WhomToWrite />
        <Coverage />
        <FeedList />
        <ArchiveFiles />
      </div>
    </AboutText>
  )
}

const AboutText = THIS_SITE.hasAbout ? OwnText : PlainText

function OwnText({ children }: { children: React.ReactNode }) {
  const { title, blocks } = useAnswer(pageTextQuery(useAsk(), OWN))
  return (
    <TextColumn title={title}>
      <PageBlocks blocks={blocks} />
      {children}
    </TextColumn>
  )
}

function PlainText({ children }: { children: React.ReactNode }) {
  return (
    <TextColumn title={`About ${SITE_NAME}`}>
      <p dir="auto">{THIS_SITE.description}</p>
      {children}
    </TextColumn>
  )
}
