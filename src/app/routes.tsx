import type { RouteObject } from 'react-router-dom'
import { NotFound } from './failures/NotFound.tsx'
import { RouteFailure } from './failures/RouteFailure.tsx'
import { FrameFailure, pageRoute } from './pageRoute.tsx'
import { Shell } from './Shell.tsx'

/** Each page is a chunk of its own; `id` names it, so that the build can tell which chunk a prerendered page needs. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: RouteFailure,
    children: [
      pageRoute('timeline', '/', () => import('../pages/timeline/TimelinePage.tsx')),
      pageRoute('month', '/timeline/:month', () => import('../pages/timeline/MonthPage.tsx')),
      pageRoute('article', '/articles/:slug', () => import('../pages/article/ArticlePage.tsx')),
      pageRoute('companies', '/companies', () => import('../pages/company/CompaniesPage.tsx')),
      pageRoute('company', '/companies/:id', () => import('../pages/company/CompanyPage.tsx')),
      pageRoute('partnership', '/partnerships/:a/:b', () => import('../pages/partnership/PartnershipPage.tsx')),
      pageRoute('map', '/map', () => import('../pages/map/MapPage.tsx')),
      pageRoute('search', '/search', () => import('../pages/search/SearchPage.tsx')),
      pageRoute('ledger', '/ledger', () => import('../pages/ledger/LedgerPage.tsx')),
      pageRoute('about', '/about', () => import('../pages/about/AboutPage.tsx')),
      {
        id: 'not-found',
        path: '*',
        loader: () => ({ title: 'Not found', description: 'There is nothing at this address.', path: null }),
        Component: NotFound,
      },
    ],
  },
  // Stands in frames, so without the shell.
  { ...pageRoute('embed', '/embed', () => import('../pages/embed/EmbedPage.tsx')), ErrorBoundary: FrameFailure },
]
