import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { deskOfJourneys, expect } from '../deskOfJourneys.ts'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { tabTo } from '../tabTo.ts'

/* From a pasted release to a published page with no mouse, and how the desk looks on the way. */

const TITLE = 'OpenAI and CoreWeave sign agreement worth up to $6.5 billion'
const SLUG = 'openai-and-coreweave-sign-agreement-worth-up-to-6-5-billion'
const RELEASE = `FOR IMMEDIATE RELEASE

${TITLE}

SAN FRANCISCO, Sept. 25, 2025 (GLOBE NEWSWIRE) -- OpenAI and CoreWeave (Nasdaq: CRWV) signed an agreement for computing power worth up to $6.5 billion. Helion Grid Inc. will supply the power of two sites.

The capacity comes online in the first half of 2026.

About CoreWeave

CoreWeave is a cloud for artificial intelligence. It was founded in 2017.

Media contacts
press@coreweave.example

###
`

const desk = deskOfJourneys()

const { fileOf } = desk
const read = (path: string) => readFileSync(path, 'utf8')
const main = (page: Page) => page.getByRole('main')

/** What axe finds in both themes at each width, and where the page is wider or higher than its window, or a row of it than its room. */
async function findFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  const faults: string[] = []
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await findAxeFaults(page, '.desk-frame')
      faults.push(...found.map((fault) => `${width} ${colorScheme} ${fault}`))
    }
    const { wide, high, cut } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      const rows = [...document.querySelectorAll('.desk-tabs, .desk-bar, .desk-state')]
      const cut = rows.filter((row) => row.scrollWidth > row.clientWidth).map(({ className }) => className)
      return { wide: scrollWidth - window.innerWidth, high: scrollHeight - window.innerHeight, cut }
    })
    faults.push(...cut.map((name) => `${width}: ${name} shows not all that it has`))
    if (wide > 0) faults.push(`${width}: ${wide} px too wide`)
    if (high > 0) faults.push(`${width}: ${high} px too high`)
  }
  await page.emulateMedia({ colorScheme: null })
  if (before) await page.setViewportSize(before)
  return faults
}

test('a pasted release becomes a published page by the keyboard alone', async ({ page, context }) => {
  test.setTimeout(300_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const companiesBefore = read(join(desk.site, 'companies.json'))
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const field = (name: string | RegExp) => main(page).getByRole('textbox', { name })
  await page.goto(`${desk.address}/__desk/`)
  await expect(page.getByRole('heading', { level: 2, name: 'Published 10' })).toBeVisible()

  await page.evaluate((text) => navigator.clipboard.writeText(text), RELEASE)
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Found in what you pasted')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const found = main(page).locator('dl > div')
  await expect(found).toHaveText([
    `Title${TITLE}from ${TITLE}, headline`,
    'Date25 Sep 2025from Sept. 25, 2025, dateline',
    'Company 1OpenAIfrom OpenAI, headline',
    'Company 2CoreWeavefrom CoreWeave, headline',
    /^Sum 1up to \$6\.5 billionfrom/,
  ])
  await expect(main(page)).toContainText('Cut off at the end: 4 paragraphs')
  await expect(main(page)).toContainText('Helion Grid from Helion Grid Inc.')

  const kinds = page.getByRole('group', { name: 'What kind of news is it?' })
  await tabTo(page, kinds.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  await expect(kinds.getByRole('radio', { name: 'Cloud' })).toBeChecked()
  const helion = page.getByRole('group', { name: /^Helion Grid/ })
  await tabTo(page, helion.getByRole('radio', { name: 'Leave it out' }))
  await page.keyboard.press('ArrowDown')
  await expect(helion.getByRole('radio', { name: 'Add it as a new company' })).toBeChecked()
  await expect(helion.getByRole('textbox', { name: 'Id' })).toHaveValue('helion-grid')
  expect(read(join(desk.site, 'companies.json'))).toBe(companiesBefore)
  await tabTo(page, button('Make a draft'))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page.getByRole('heading', { level: 2, name: 'Drafts 2' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Companies' }).getByRole('listitem')).toContainText(['OpenAI', 'CoreWeave', 'Helion Grid'])
  await expect(field('Date')).toHaveValue('2025-09-25')
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('cloud')
  const companiesAfter = read(join(desk.site, 'companies.json')).split('\n')
  expect(companiesAfter.filter((line) => line.includes('helion-grid'))).toHaveLength(1)

  await expect(button(/faults? to mend$/)).toBeVisible()
  await tabTo(page, field('Summary'))
  await page.keyboard.type('OpenAI rents computing power from CoreWeave until 2031.')

  await tabTo(page, button('Write why it matters'))
  await page.keyboard.press('Enter')
  await expect(field('Why it matters, paragraph 1')).toBeFocused()
  await page.keyboard.type('OpenAI is no longer bound to a single cloud. That changes who sets its price.')
  await expect(main(page)).toContainText('first sentence 9 words')

  await tabTo(page, button('+ Source'))
  await page.keyboard.press('Enter')
  await expect(field('Address').first()).toBeFocused()
  await page.keyboard.type('https://coreweave.example/news/openai/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('group', { name: 'Source 1' }).getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('CoreWeave and OpenAI')
  await page.keyboard.press('Tab')
  await page.keyboard.type('CoreWeave')
  await expect(main(page)).toContainText('not cited yet')

  await tabTo(page, field(/^Paragraph 1$/), 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+End')
  const tools = page.getByRole('toolbar', { name: 'Tools for Paragraph 1' })
  await page.keyboard.press('Tab')
  await expect(tools.getByRole('button', { name: 'Emphasis' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(tools.getByRole('button', { name: 'Cite 1 CoreWeave' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(/^Paragraph 1$/)).toHaveValue(/power of two sites\.\[\^1\]$/)
  await expect(main(page)).toContainText('Paragraph 2 cites nothing.')
  await tabTo(page, main(page).getByText('1 CoreWeave', { exact: true }).last())
  await page.keyboard.press('Enter')
  await expect(field(/^Paragraph 2$/)).toHaveValue('The capacity comes online in the first half of 2026.[^1]')
  await expect(main(page)).toContainText('cited 2 times')

  const follow = page.getByRole('list', { name: 'Articles that this may continue' }).getByRole('button')
  await expect(follow.first()).toContainText('OpenAI rents computing power from CoreWeave')
  await tabTo(page, follow.first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Continues', exact: true }).getByRole('listitem')).toHaveText([
    /OpenAI rents computing power from CoreWeave/,
  ])

  // What is left is one fault, to which the main button leads.
  await expect(button('1 fault to mend')).toBeVisible()
  await tabTo(page, button('1 fault to mend'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(field('What for')).toBeFocused()
  await expect(main(page)).toContainText('Missing; wanted: what the money is for.')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('cloud services')
  await tabTo(page, button('Publish'), 'Shift+Tab')
  expect(read(fileOf(SLUG))).toContain('"draft": true')
  const preview = page.frameLocator('iframe[data-shown=true]')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(preview.getByRole('region', { name: 'Why it matters' })).toContainText('no longer bound to a single cloud')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Published 11' })).toBeVisible()
  await expect(button('All saved')).toBeVisible()
  await expect(main(page).locator('.desk-state')).toContainText('Published')

  const published: unknown = JSON.parse(read(fileOf(SLUG)))
  expect(published).not.toHaveProperty('draft')
  expect(published).toMatchObject({
    title: TITLE,
    date: '2025-09-25',
    kind: 'cloud',
    companies: ['openai', 'coreweave', 'helion-grid'],
    follows: ['openai-coreweave-march'],
    amounts: [{ value: 6_500_000_000, currency: 'USD', qualifier: 'up to', what: 'cloud services' }],
  })
  const lines = companiesBefore.split('\n')
  const added = companiesAfter.findIndex((line) => line.includes('helion-grid'))
  // Only the comma that a further line asks for is new in the line before it.
  lines[added - 1] += ','
  expect(companiesAfter.toSpliced(added, 1)).toEqual(lines)

  await page.goto(`${desk.address}/articles/${SLUG}/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page.getByRole('region', { name: 'Why it matters' })).toContainText('That changes who sets its price.')
  await expect(main(page)).toContainText('$6.5 billion')
  await page.goto(`${desk.address}/articles/openai-coreweave-march/`)
  const next = page.getByRole('heading', { level: 3, name: 'What happened next' }).locator('..')
  await expect(next.getByRole('link', { name: TITLE })).toBeVisible()
})

test('the desk can be read and reached in both themes, on a phone and on a wide screen', async ({ page, context }) => {
  test.setTimeout(300_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${desk.address}/__desk/`)
  await expect(page.getByRole('heading', { level: 2, name: /^Published/ })).toBeVisible()
  expect(await findFaults(page), 'the list').toEqual([])

  await page.evaluate((text) => navigator.clipboard.writeText(text), RELEASE.replaceAll('CoreWeave', 'Cohere Labs'))
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Found in what you pasted')
  expect(await findFaults(page), 'what was found').toEqual([])

  await page.goto(`${desk.address}/__desk/#/articles/anthropic-draft`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anthropic and Oracle talk')
  await expect(page.frameLocator('iframe[data-shown=true]').getByRole('heading', { level: 1 })).toHaveText('Anthropic and Oracle talk')
  expect(await findFaults(page), 'the form').toEqual([])

  /** On a phone one of the two sides is shown. */
  const showSide = async (side: 'Edit' | 'Preview') => {
    await page.setViewportSize({ width: 320, height: 900 })
    await page.getByRole('region', { name: 'View' }).getByText(side).click()
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  await showSide('Preview')
  for (const [tab, proof] of [
    ['Phone', page.locator('.desk-phone')],
    ['Row', page.getByRole('tabpanel').getByText('Anthropic and Oracle talk')],
    ['Share picture', page.getByRole('img', { name: 'What other sites show of a link to the article' })],
    ['Search result', page.getByRole('tabpanel').getByText('/articles/anthropic-draft/')],
    ['Feed', page.frameLocator('iframe[title="The entry of the feed"]').getByText('joint statement').first()],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(proof).toBeVisible()
    expect(await findFaults(page), tab).toEqual([])
  }
  await showSide('Edit')

  await page.getByRole('button', { name: 'JSON' }).click()
  await expect(page.getByRole('textbox', { name: 'JSON' })).toHaveValue(read(fileOf('anthropic-draft')))
  expect(await findFaults(page), 'the JSON').toEqual([])
  await page.getByRole('button', { name: 'JSON' }).click()
  await page.getByRole('textbox', { name: 'Summary' }).fill('The two companies talk.')
  await expect(page.getByRole('main').locator('.desk-state')).toContainText('Saved')
  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'History' })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Until/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible()
  expect(await findFaults(page), 'the history').toEqual([])
  await page.getByRole('button', { name: 'JSON' }).click()
  await page.getByRole('textbox', { name: 'JSON' }).fill(read(fileOf('anthropic-draft')).replace('"title": ', '"title" '))
  writeFileSync(fileOf('anthropic-draft'), read(fileOf('anthropic-draft')).replace('talk.', 'talk again.'))
  await page.getByRole('main').getByRole('status').getByRole('button', { name: 'Show both' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Two texts of this article' })).toBeFocused()
  expect(await findFaults(page), 'two texts').toEqual([])
})
