import type { RouteObject } from 'react-router-dom'
import { NotFound } from './NotFound.tsx'
import { FrameFailure, pageRoute } from './pageRoute.tsx'
import { RouteFailure } from './RouteFailure.tsx'
import { Shell } from './Shell.tsx'

/** Each page is a chunk of its own; `id` names it, so that the build can tell which chunk a prerendered page needs. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: RouteFailure,
    children: [
      pageRoute('timeline', '/', () => import('../timeline/TimelinePage.tsx')),
      pageRoute('month', '/timeline/:month', () => import('../timeline/MonthPage.tsx')),
      pageRoute('article', '/articles/:slug', () => import('../article/ArticlePage.tsx')),
      pageRoute('companies', '/companies', () => import('../company/CompaniesPage.tsx')),
      pageRoute('company', '/companies/:id', () => import('../company/CompanyPage.tsx')),
      pageRoute('partnership', '/partnerships/:a/:b', () => import('../partnership/PartnershipPage.tsx')),
      pageRoute('map', '/map', () => import('../map/MapPage.tsx')),
      pageRoute('search', '/search', () => import('../search/SearchPage.tsx')),
      pageRoute('ledger', '/ledger', () => import('../ledger/LedgerPage.tsx')),
      pageRoute('about', '/about', () => import('../about/AboutPage.tsx')),
      {
        id: 'not-found',
        path: '*',
        loader: () => ({ title: 'Not found', description: 'There is nothing at this address.', path: null }),
        Component: NotFound,
      },
    ],
  },
  // Stands in frames, so without the shell.
  { ...pageRoute('embed', '/embed', () => import('../embed/EmbedPage.tsx')), ErrorBoundary: FrameFailure },
]
