import { useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { SAVED_ADDRESS } from '../../content/address/savedAddress.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { canWorkOffline, clearDevice } from '../../offline/switchOffline.ts'
import { follows } from '../../reader/follows.ts'
import { savedArticles } from '../../reader/savedArticles.ts'
import { useReader } from '../../reader/useReader.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { CatchUp } from './catchUp/CatchUp.tsx'
import { CatchUpBox } from './catchUp/CatchUpBox.tsx'
import { deriveCatchUp } from './catchUp/deriveCatchUp.ts'
import { useCatchUp } from './catchUp/useCatchUp.ts'
import { DeviceStorage } from './device/DeviceStorage.tsx'
import { useWholeArticles } from './device/useWholeArticles.ts'
import { FollowedSection } from './followed/FollowedSection.tsx'
import { useFollowedNews } from './followed/useFollowedNews.ts'
import { SavedSection } from './list/SavedSection.tsx'
import { NothingKept } from './NothingKept.tsx'
import { SavedLede } from './SavedLede.tsx'
import { StorageNote } from './StorageNote.tsx'
import { BringFromLink } from './take/BringFromLink.tsx'
import { ReaderSettings } from './take/ReaderSettings.tsx'
import { SavedByName } from './take/SavedByName.tsx'
import { TakeAlong } from './take/TakeAlong.tsx'

const eraseOffline = () => clearDevice(import.meta.env.BASE_URL)

/** All that the reader keeps: what is saved beside what is followed, or what is new in that. */
export function SavedView() {
  const records = useReader()
  const { search } = useLocation()
  const { view, ignored } = useMemo(() => SAVED_ADDRESS.parse(new URLSearchParams(search)), [search])
  const saved = useMemo(() => savedArticles(records), [records])
  const followed = useMemo(() => follows(records), [records])
  const news = useFollowedNews(followed)
  const summary = useMemo(() => deriveCatchUp(news), [news])
  const catchUp = useCatchUp(summary)
  const whole = useWholeArticles(saved)
  const [said, say] = useState('')
  const spoken = (
    <p {...OF_INTERFACE} role="status" className="sr-only">
      {said}
    </p>
  )
  if (view.catchesUp)
    return (
      <div className="wrap min-h-dvh pt-8 pb-16 md:pt-9">
        <CatchUp summary={summary} onDone={catchUp.finish} />
      </div>
    )
  return (
    <div className="wrap min-h-dvh pt-8 pb-16 md:pt-9">
      {spoken}
      <div className="grid gap-x-14 gap-y-10 print:block lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <div {...OF_INTERFACE}>
            <PageTitle>Saved and followed</PageTitle>
            <SavedLede />
            <StorageNote />
            <BringFromLink />
          </div>
          {followed.length > 0 && <CatchUpBox summary={summary} isDone={catchUp.isDone} onUndo={catchUp.undo} />}
          {saved.length === 0 && followed.length === 0 && <NothingKept />}
          <SavedSection saved={saved} whole={whole} view={view} ignored={ignored} isAlone={followed.length === 0} onSay={say} />
          <div {...OF_INTERFACE}>
            <SavedByName />
          </div>
        </div>
        <div className="min-w-0 space-y-10 lg:pt-3">
          <FollowedSection news={news} hasSaved={saved.length > 0} onSay={say} />
          <div {...OF_INTERFACE} className="space-y-10">
            <DeviceStorage wholeCount={whole.size} />
            <TakeAlong {...(canWorkOffline() && { eraseOffline })} />
            <ReaderSettings />
          </div>
        </div>
      </div>
    </div>
  )
}
