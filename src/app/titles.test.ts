import { QueryClient } from '@tanstack/react-query'
import { type LoaderFunctionArgs, RouterContextProvider } from 'react-router-dom'
import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import type { PageMeta } from '../data/pageMeta.ts'
import { servicesContext } from '../data/services.ts'
import { loader as companyPage } from '../pages/company/CompanyPage.tsx'
import { loader as ledgerPage } from '../pages/ledger/LedgerPage.tsx'
import { loader as mapPage } from '../pages/map/MapPage.tsx'
import { loader as searchPage } from '../pages/search/SearchPage.tsx'
import { loader as timelinePage } from '../pages/timeline/TimelinePage.tsx'

type Loader = (args: LoaderFunctionArgs) => Promise<PageMeta> | PageMeta

const ARCHIVE = memoryArchive({
  first: articleFile({ amounts: [{ value: 1_000_000_000, currency: 'USD', what: 'investment', from: 'microsoft', to: 'openai' }] }),
  second: articleFile({ companies: ['constructor', 'openai'], kind: 'cloud' }),
})

async function titleOf(loader: Loader, address: string, params: Record<string, string> = {}): Promise<string> {
  const context = new RouterContextProvider(new Map([[servicesContext, { ask: askArchive(ARCHIVE), client: new QueryClient() }]]))
  const url = new URL(address, 'https://example.org')
  const { title } = await loader({ request: new Request(url), url, params, context, pattern: '/' })
  return title
}

test.each<[Loader, string, string]>([
  [timelinePage, '/?company=nope&company=openai', 'OPENAI: 2 announcements'],
  [timelinePage, '/?company=nope&company=openai&match=all', 'OPENAI: 2 announcements'],
  [timelinePage, '/?company=nope', 'Who is partnering with whom in AI, and why it matters'],
  [timelinePage, '/?company=constructor&kind=cloud', 'CONSTRUCTOR, Cloud: 1 announcement'],
  [timelinePage, '/?company=toString', 'Who is partnering with whom in AI, and why it matters'],
  [timelinePage, '/?from=2026-01-01&to=2025-01-01', '1 Jan 2025 to 1 Jan 2026: 2 announcements'],
  [companyPage, '/companies/openai/?company=nope&company=microsoft', 'OPENAI, MICROSOFT: 1 announcement'],
  [companyPage, '/companies/openai/?company=nope', 'OPENAI: AI partnerships and deals'],
  [ledgerPage, '/ledger/?company=nope&company=openai&currency=XYZ', 'Ledger: OPENAI, 1 amount'],
  [ledgerPage, '/ledger/?company=nope&currency=XYZ', 'Ledger: who pays whom in AI'],
  [mapPage, '/map/?company=nope&company=openai&at=nope', 'Map: OPENAI'],
  [mapPage, '/map/?company=nope&at=constructor', 'CONSTRUCTOR on the map: Who is tied to whom in AI'],
  [searchPage, '/search/?q=azure&company=nope', '“azure”: search'],
  [searchPage, '/search/?q=%ED%A0%80', '“\ufffd\ufffd\ufffd”: search'],
])('a title names what the archive knows, and nothing else', async (loader, address, title) => {
  expect(await titleOf(loader, address, { id: 'openai' })).toBe(title)
})
