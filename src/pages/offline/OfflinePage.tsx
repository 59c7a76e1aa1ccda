import { OFFLINE_PATH } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { formatBytes } from '../../content/text/formatBytes.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import type { DeviceContents } from '../../offline/deviceContents.ts'
import { useDeviceState } from '../../offline/useDeviceState.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SITE_NAME } from '../../ui/siteName.ts'
import { ArticlesOnDevice } from './ArticlesOnDevice.tsx'
import { NothingOnDevice } from './NothingOnDevice.tsx'
import { OfflineSwitch } from './OfflineSwitch.tsx'

export function loader(): PageMeta {
  return {
    title: 'On this device',
    description: `What ${SITE_NAME} keeps on your device, to be read without a connection.`,
    path: OFFLINE_PATH,
    unlisted: true,
  }
}

/**
 * What of the site is on the reader's device. Without a network this page's file stands in for every other address, which the app then
 * draws (hydration/boot/isClientRendered.ts); what is here is seen at its own address alone.
 */
export function Component() {
  const device = useDeviceState()
  return (
    <div data-view className="wrap py-9" {...OF_INTERFACE}>
      <div className="max-w-[42.5rem] space-y-4 font-serif text-lg/relaxed">
        <PageTitle>On this device</PageTitle>
        <p>
          {SITE_NAME} can be read without a connection: your browser keeps what the site needs to start, and the articles that you open. It
          stays on this device, and nobody else learns of it.
        </p>
        {device && <KeptContents contents={device.contents} />}
        {device?.canWork && <OfflineSwitch isOn={device.isOn} />}
      </div>
    </div>
  )
}

function KeptContents({ contents }: { contents: DeviceContents }) {
  const { isReady, hasSearch, articles, bytes } = contents
  if (!isReady && articles.length === 0) return <NothingOnDevice />
  return (
    <>
      <p role="status">
        {isReady
          ? `Without a connection you can open the timeline, the companies, the map and the ledger${hasSearch ? ', and search all of it' : ''}. `
          : 'The site itself is not here yet; it comes while you read with a connection. '}
        All this takes {formatBytes(bytes)}.
      </p>
      <ArticlesOnDevice articles={articles} />
    </>
  )
}
