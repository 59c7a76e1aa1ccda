import { expect, type Page } from '@playwright/test'
import { isOfSite } from '../isOfSite.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const PAIR = '/partnerships/microsoft/openai/'
const steps = (page: Page) => page.getByRole('region', { name: 'Step by step' }).locator('li.story-step')
const step = (page: Page, title: string) => steps(page).filter({ has: page.getByRole('heading', { name: title }) })

test('the story of two companies is on one page, from its first step to its last', async ({ page }) => {
  await page.goto(PAIR)
  await expect(page).toHaveTitle(/^Microsoft and OpenAI: the story of their partnership/)
  await expect(page.getByText(/^17 announcements since November 2016; latest:/)).toBeVisible()
  await expect(steps(page)).toHaveCount(17)
  await expect(steps(page).first()).toContainText('15 Nov 2016')
  await expect(steps(page).last()).toContainText('27 Apr 2026')
  await expect(steps(page).first().getByText('Why it matters:')).toBeVisible()
})

test('the terms are right as they stand, and at each step', async ({ page }) => {
  await page.goto(PAIR)
  const standing = page.getByRole('region', { name: 'Where it stands' })
  await expect(standing).toContainText('OpenAI may sell all its products on any cloud, but they come to Azure first.')
  await expect(standing).toContainText('Microsoft holds about 27 percent of the public benefit corporation.')
  await expect(standing).not.toContainText('Delos Cloud')
  const refusal = step(page, "Microsoft ends its exclusive hold on OpenAI's computing and keeps a right of first refusal")
  await expect(refusal).toContainText('Exclusivity (changed): Microsoft has first choice on new computing')
  await expect(refusal).toContainText('Duration: The main terms run on through 2030.')
  await standing.getByRole('link', { name: '28 Oct 2025' }).first().click()
  await expect(page).toHaveURL(/microsoft-openai-recapitalisation-agreement/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Microsoft takes 27 percent of a restructured OpenAI/)
})

test('disclosed sums stand by direction, and say what they do not count', async ({ page }) => {
  await page.goto(PAIR)
  const money = page.getByRole('region', { name: 'Disclosed sums' })
  await expect(money).toContainText('$1 billion announced')
  await expect(money).toContainText('$10 billion reported')
  await expect(money).toContainText('$250 billion announced')
  await expect(money).toContainText('Each sum is counted once')
})

test('what either did with others stands between the steps, and can be switched off for good', async ({ page }) => {
  await page.goto(PAIR)
  await untilTakenOver(page)
  const aside = page.getByText('Microsoft with Anthropic:')
  await expect(aside.first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Show what either did with others meanwhile' }).uncheck()
  await expect(aside.first()).toBeHidden()
  await page.reload()
  await expect(steps(page).first()).toBeVisible()
  await expect(aside.first()).toBeHidden()
  await expect(page.getByRole('checkbox', { name: 'Show what either did with others meanwhile' })).not.toBeChecked()
})

test('from a step Back returns to it, and the other order of the two leads to the one address', async ({ page }) => {
  await page.goto(PAIR)
  await untilTakenOver(page)
  const title = 'Microsoft takes an exclusive licence to GPT-3'
  await page.getByRole('heading', { name: title }).getByRole('link').click()
  await expect(page.getByRole('navigation', { name: 'Way back' })).toHaveText('Microsoft and OpenAI')
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link').click()
  await expect(page.getByRole('heading', { name: title })).toBeInViewport()
  await page.goto('/partnerships/openai/microsoft/')
  await expect(page).toHaveURL(/\/partnerships\/microsoft\/openai\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft and OpenAI')
  await expect(steps(page)).toHaveCount(17)
})

test('without scripts too the other order leads on', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SITES.archive.address })
  const page = await context.newPage()
  await page.goto('partnerships/openai/microsoft/')
  await expect(page).toHaveURL(/\/partnerships\/microsoft\/openai\/$/)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(steps(page)).toHaveCount(17)
  await context.close()
})

test('an old letter of intent tells what became of it, and the later deal what it follows', async ({ page }) => {
  await page.goto('/articles/nvidia-openai-letter-of-intent-10-gigawatts/')
  await expect(page.getByRole('note')).toContainText('Replaced since by firm terms: NVIDIA invests $30 billion in OpenAI')
  const next = page.getByRole('region', { name: 'Why it matters' }).getByRole('list')
  await expect(next).toContainText('NVIDIA invests $30 billion in OpenAI')
  await page.getByRole('note').getByRole('link').click()
  await expect(page.getByRole('region', { name: 'What changed' })).toContainText('intended only')
})

test('a story that branches is told in the order of its days, and news of many offers each pair', async ({ page }) => {
  await page.goto('/articles/stargate-project-launch/')
  const next = page.getByRole('region', { name: 'Why it matters' }).getByRole('listitem')
  expect(await next.count()).toBeGreaterThan(2)
  const days = await next.getByRole('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days).toEqual([...days].sort())
  const pairs = page.getByRole('region', { name: 'Every pair in this news' })
  await expect(pairs.getByRole('link')).toHaveCount(6)
  await pairs.getByRole('link', { name: /^SoftBank × MGX/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('MGX and SoftBank')
})

test('two that meet seldom have no page in files: links lead to their news, and the app draws a page for whoever asks', async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SITES.synthetic.address })
  const plain = await context.newPage()
  await plain.goto('companies/')
  await plain.getByRole('main').getByRole('listitem').last().getByRole('link').first().click()
  const href = await plain.getByRole('region', { name: 'Partners' }).getByRole('link').last().getAttribute('href')
  await context.close()
  const both = new URL(href ?? '', SITES.synthetic.address)
  expect(both.searchParams.get('match')).toBe('all')
  await page.goto(both.href)
  const list = page.getByRole('main').getByRole('article')
  await expect(list).not.toHaveCount(0)
  const count = await list.count()
  const [a, b] = both.searchParams.getAll('company')
  await page.goto(new URL(`partnerships/${a}/${b}/`, SITES.synthetic.address).href)
  await expect(page.getByRole('region', { name: 'Step by step' })).toBeVisible()
  await expect(page.getByText(new RegExp(`^${count} announcements? since`))).toBeVisible()
  await expect(page.getByRole('link', { name: /^Feed of/ })).toHaveCount(0)
})

test('two who are never partners have a story, and every step says what they are in it', async ({ page }) => {
  await page.goto('/partnerships/microsoft/uk-government/')
  await expect(page).toHaveTitle(/^Microsoft and UK government: their story/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft and UK government')
  await expect(page.getByText('In none of these do the two deal with each other.')).toBeVisible()
  await expect(page.getByText(/UK government: regulator in 3/)).toBeVisible()
  await expect(steps(page)).toHaveCount(3)
  await expect(steps(page).first()).toContainText('UK government (regulator)')
  const description = await page.locator('meta[name="description"]').getAttribute('content')
  const image = await page.locator('meta[property="og:image:alt"]').getAttribute('content')
  for (const words of [await page.title(), description ?? '', image ?? ''])
    expect(words.replace(/latest: [^.]*\./, '')).not.toMatch(/partnership/i)
  expect(image).toMatch(/^The story of Microsoft and UK government/)
})

test('partners whom some news names without a deal between them count what they do together', async ({ page }) => {
  await page.goto('/partnerships/anthropic/openai/')
  await expect(page).toHaveTitle(/^Anthropic and OpenAI: the story of their partnership/)
  await expect(page.getByText(/^2 announcements since/)).toBeVisible()
  await expect(page.getByText('3 more name both without a deal between them, and say so below.')).toBeVisible()
  await expect(steps(page)).toHaveCount(5)
  await expect(steps(page).filter({ hasText: 'no deal between the two: Anthropic (customer) and OpenAI (customer)' })).toHaveCount(2)
  await expect(steps(page).filter({ hasText: 'US government (regulator)' })).not.toHaveCount(0)
})

for (const path of ['partnerships/nobody/openai/', 'companies/nobody/', 'articles/no-such-article/', 'timeline/1999-01/']) {
  test(`/${path}, which is not there, says so and leads on`, async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => isOfSite(message) && said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^There is no such/)
    await expect(page.locator('code')).toHaveText(`/${path}`)
    await page.waitForLoadState('networkidle')
    expect(said.filter((text) => !text.includes('status of 404'))).toEqual([])
  })
}
