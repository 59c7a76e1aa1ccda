import { renderToStaticMarkup } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import { TEST_SITE } from '../../../tests/fixtures/siteDescription.ts'
import { setThisSite } from '../../content/site/thisSite.ts'
import { MapLegend } from './MapLegend.tsx'

test('the samples of the legend differ also where statuses have names of the site’s own', () => {
  setThisSite({ ...TEST_SITE, statuses: [{ id: 'anunciado', name: 'Anunciado', means: 'announced' }] })
  onTestFinished(() => setThisSite(TEST_SITE))
  const none = {
    everyone: false,
    count: 0,
    jointCount: 0,
    connected: 0,
    nodes: [],
    edges: [],
    moreEdges: 0,
    labels: {},
    unknownCompanies: [],
    asOf: null,
  }
  const html = renderToStaticMarkup(<MapLegend map={none} />)
  const samples = html.match(/<path [^>]*>/g) ?? []
  expect(samples.map((path) => [path.includes('stroke-dasharray'), path.includes('data-ended')])).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ])
})
