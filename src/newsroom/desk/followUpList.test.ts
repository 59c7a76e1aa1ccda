import { expect, test, vi } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder } from '../../../tests/fixtures/contentFolder.ts'
import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { FollowUpList } from './followUpList.ts'

test('what to look at is found beside other work, told once, and found again when the content has changed', async () => {
  const plan = articleFile({ title: 'A plan', date: '2024-01-02', status: 'intended', body: ['They will open it by March 2025.[^1]'] })
  const folder = contentFolder({ plan, draft: { ...plan, draft: true } })
  const content = new DevelopmentContent(readSiteFolder({ site: folder }, process.cwd()))
  content.read()
  const onFound = vi.fn()
  const list = new FollowUpList(content, onFound)
  expect(list.current()).toEqual([])
  await vi.waitFor(() => expect(onFound).toHaveBeenCalledTimes(1))
  expect(list.current()).toMatchObject([{ why: 'promise', slug: 'plan', title: 'A plan', since: '2025-04-01' }])
  content.hold('plan', JSON.stringify({ ...plan, checked: content.siteFolder.site.day }))
  list.current()
  await vi.waitFor(() => expect(list.current()).toEqual([]))
})
