import type { LoaderFunctionArgs } from 'react-router-dom'
import { ABOUT_PATH } from '../../content/address/paths.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { askIfEmpty, useIsEmpty } from '../../features/list/emptyArchive.ts'
import { NothingPublished } from '../../features/list/NothingPublished.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SITE_NAME } from '../../ui/siteName.ts'
import { ArchiveFiles } from './ArchiveFiles.tsx'
import { FeedList } from './FeedList.tsx'

export async function loader({ context }: LoaderFunctionArgs): Promise<PageMeta> {
  await askIfEmpty(context)
  return {
    title: 'About',
    description: `What ${SITE_NAME} is, how its articles are made and what they rest on, how to read them, and what it does not collect.`,
    path: ABOUT_PATH,
  }
}

export function Component() {
  const isEmpty = useIsEmpty()
  return (
    <div className="wrap py-9">
      <div className="max-w-[42.5rem] space-y-4 font-serif text-lg/relaxed [&_h2]:pt-4 [&_h2]:text-2xl [&_h2]:font-semibold">
        <PageTitle>{`About ${SITE_NAME}`}</PageTitle>
        <p>
          {SITE_NAME} is a reader for AI partnership news. It tells who is partnering with whom in AI, and why it matters: for those who
          analyse, report on, buy, build, fund or regulate it.
        </p>
        {isEmpty && (
          <div className="font-sans text-base/normal">
            <NothingPublished what="articles" />
          </div>
        )}
        <h2>How the articles are made</h2>
        <p>
          The archive was compiled from public pages in November 2026. Every paragraph cites the pages that it rests on; the small numbers
          lead to the list of sources under each article. Where only pages of little standing tell something, the article says who tells it.
          Where sources differ, it gives both.
        </p>
        <p>
          The archive has not been checked by a newsroom. Read it as a well-sourced starting point, follow the sources before you rely on a
          figure, and mind the date: each article is written as of its day. What happened later stands in the lines “What happened next” and
          “The story so far”.
        </p>
        <h2>Why it matters</h2>
        <p>
          The highlighted part of each article is analysis, and it is ours. It draws on the facts of the article and on earlier articles of
          the archive, and says what is uncertain.
        </p>
        <h2>Words used</h2>
        <p>
          <em>Reported</em> news comes from others than the parties. <em>Intended</em> news is a letter of intent, a memorandum or a plan.{' '}
          <em>Ended</em> news tells of a deal that is over. Anything else was announced by a party or has been completed.
        </p>
        <h2>Privacy</h2>
        <p>
          {SITE_NAME} sets no cookies, loads nothing from other sites and does not follow its readers. What you choose (theme, skimming,
          keys), your place in a list and when you last saw the timeline are kept in your browser alone.
        </p>
        <FeedList />
        <ArchiveFiles />
      </div>
    </div>
  )
}
