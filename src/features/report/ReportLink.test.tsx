// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportAddress } from '../../content/address/reportAddress.ts'
import { setThisSite, THIS_SITE } from '../../content/site/thisSite.ts'
import { LateReportLink } from './LateReportLink.tsx'
import { PrerenderedReportLink } from './PrerenderedReportLink.tsx'
import { ReportContext } from './ReportContext.ts'

const before = THIS_SITE
const CONTACT = 'mailto:desk@example.org'

beforeEach(() => {
  setThisSite({ ...before, corrections: { text: 'desk@example.org', href: CONTACT } })
  document.title = 'A deal · Entente'
})
afterEach(() => {
  cleanup()
  setThisSite(before)
})

const pageWith = (ReportLink: typeof LateReportLink) => (
  <>
    <main>
      <p>
        Azure stays exclusive.
        <a href="#source-2">
          <sup>2</sup>
        </a>
      </p>
      <ol>
        <li id="source-2">
          <a href="https://openai.com/statement">A joint statement</a>
        </li>
      </ol>
    </main>
    <ReportLink kind="mistake">Report a mistake</ReportLink>
    <ReportLink kind="news">Suggest news</ReportLink>
  </>
)

const meta = { title: 'A deal', description: '', path: '/articles/a-deal/' }

function router(ReportLink: typeof LateReportLink = LateReportLink) {
  const routes = [{ id: 'page', path: '*', loader: () => meta, element: pageWith(ReportLink) }]
  return createMemoryRouter(routes, { hydrationData: { loaderData: { page: meta } } })
}

const link = () => screen.getByRole('link', { name: 'Report a mistake' })
const hrefOf = (element: HTMLElement) => element.getAttribute('href') ?? ''
const bodyOf = (element: HTMLElement) => decodeURIComponent(/&body=(.*)/.exec(hrefOf(element))?.[1] ?? '')

test('as it is prerendered it names the page by its own address', () => {
  const html = renderToString(
    <ReportContext value={reportAddress}>
      <RouterProvider router={router(PrerenderedReportLink)} />
    </ReportContext>,
  )
  document.body.innerHTML = html
  expect(hrefOf(link())).toContain('?subject=Entente%3A%20A%20deal&')
  expect(bodyOf(link())).toBe('/articles/a-deal/\r\n\r\nWhat is wrong:\r\n\r\nSource:')
  document.body.innerHTML = ''
})

test('only what the site names an address for is offered', () => {
  render(<RouterProvider router={router()} />)
  expect(hrefOf(link())).toBe(CONTACT)
  expect(screen.queryByRole('link', { name: 'Suggest news' })).toBeNull()
})

test('what was selected as the press began goes along, however late the code comes', async () => {
  render(<RouterProvider router={router()} />)
  getSelection()?.selectAllChildren(document.querySelector('main p') as Node)
  fireEvent.pointerDown(link())
  getSelection()?.removeAllRanges()
  fireEvent.click(link(), { detail: 1 })
  await waitFor(() => expect(bodyOf(link())).toContain('“Azure stays exclusive.”'))
})

test('a press names the view, with what is selected and the source that it cites', async () => {
  // It comes late, and on a busy machine later than anybody waits.
  await import('./describeReport.ts')
  history.replaceState(null, '', '/?company=openai')
  render(<RouterProvider router={router()} />)
  fireEvent.pointerEnter(link())
  getSelection()?.selectAllChildren(document.querySelector('main p') as Node)
  await waitFor(() => {
    fireEvent.pointerDown(link())
    expect(hrefOf(link())).not.toBe(CONTACT)
  })
  expect(bodyOf(link()).split('\r\n')).toEqual([
    `${location.origin}/?company=openai`,
    '',
    '“Azure stays exclusive.”',
    '',
    'What is wrong:',
    '',
    'Source: https://openai.com/statement',
  ])
  getSelection()?.removeAllRanges()
  history.replaceState(null, '', '/')
})
