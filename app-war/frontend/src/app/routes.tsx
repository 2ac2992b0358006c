import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import type { Permission } from '@/shared/api/me';
import { Crashed, NotFound } from './ErrorPages';
import { Gate } from './Gate';
import { PublicLayout } from './shell/PublicLayout';
import { Shell } from './shell/Shell';
import { Loading } from '@/shared/ui/Loading';

/** Each page is a file of its own, fetched when somebody first goes there. */
function page(path: string, permission: Permission | null, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const Page = await load();
      return { Component: permission === null ? Page : () => <Gate permission={permission}><Page /></Gate> };
    },
  };
}

export const router = createBrowserRouter([
  {
    errorElement: <Crashed />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        element: <PublicLayout />,
        children: [
          page('/welcome', null, () => import('@/features/landing/LandingPage').then((m) => m.LandingPage)),
          page('/invitation', null, () => import('@/features/invitation/InvitationPage').then((m) => m.InvitationPage)),
          page('/sign-in', null, () => import('@/features/landing/SignInPage').then((m) => m.SignInPage)),
          page('/signed-in', null, () => import('@/features/landing/SignedInPage').then((m) => m.SignedInPage)),
        ],
      },
      {
        element: <Shell />,
        children: [
          page('/', null, () => import('@/features/home/HomePage').then((m) => m.HomePage)),
          page('/notices', null, () => import('@/features/notices/NoticesPage').then((m) => m.NoticesPage)),
          page('/inbox', null, () => import('@/features/inbox/InboxPage').then((m) => m.InboxPage)),
          page('/market', 'market:view', () => import('@/features/market/MarketPage').then((m) => m.MarketPage)),
          page('/market/searches', 'market:view', () => import('@/features/market/SavedSearchesPage').then((m) => m.SavedSearchesPage)),
          page('/shopping', 'market:view', () => import('@/features/shopping/ShoppingListsPage').then((m) => m.ShoppingListsPage)),
          page('/shopping/new', 'order:draft', () => import('@/features/shopping/NewListPage').then((m) => m.NewListPage)),
          page('/shopping/:id', 'market:view', () => import('@/features/shopping/ComparisonPage').then((m) => m.ComparisonPage)),
          page('/shopping/:id/lines', 'order:draft', () => import('@/features/shopping/EditListPage').then((m) => m.EditListPage)),
          page('/market/:id', 'market:view', () => import('@/features/market/MarketListingPage').then((m) => m.MarketListingPage)),
          page('/orders', 'order:view', () => import('@/features/orders/OrdersPage').then((m) => m.OrdersPage)),
          page('/partners/:id/prices', 'order:draft', () => import('@/features/orders/sheet/PriceSheetPage').then((m) => m.PriceSheetPage)),
          page('/orders/new', 'order:draft', () => import('@/features/orders/NewDraftPage').then((m) => m.NewDraftPage)),
          page('/approvals', 'order:view', () => import('@/features/orders/approval/ApprovalsPage').then((m) => m.ApprovalsPage)),
          page('/reports', 'report:view', () => import('@/features/reports/ReportsPage').then((m) => m.ReportsPage)),
          page('/enquiries', 'order:view', () => import('@/features/orders/enquiry/EnquiriesPage').then((m) => m.EnquiriesPage)),
          page('/enquiries/new', 'order:draft', () => import('@/features/orders/enquiry/NewEnquiryPage').then((m) => m.NewEnquiryPage)),
          page('/enquiries/:id', 'order:view', () => import('@/features/orders/enquiry/EnquiryPage').then((m) => m.EnquiryPage)),
          page('/orders/:id', 'order:view', () => import('@/features/orders/OrderPage').then((m) => m.OrderPage)),
          page('/orders/:id/shipments/:shipmentId/origins', 'order:view', () => import('@/features/orders/ShipmentOriginsPage').then((m) => m.ShipmentOriginsPage)),
          page('/orders/:id/draft', 'order:draft', () => import('@/features/orders/EditDraftPage').then((m) => m.EditDraftPage)),
          page('/documents', 'document:view', () => import('@/features/documents/DocumentsPage').then((m) => m.DocumentsPage)),
          page('/invoices', 'invoice:manage', () => import('@/features/invoices/InvoicesPage').then((m) => m.InvoicesPage)),
          page('/documents/settings', 'document:view', () => import('@/features/documents/PaperSettingsPage').then((m) => m.PaperSettingsPage)),
          page('/documents/:id', 'document:view', () => import('@/features/documents/DocumentPage').then((m) => m.DocumentPage)),
          page('/lots', 'lot:view', () => import('@/features/lots/LotsPage').then((m) => m.LotsPage)),
          page('/lots/new', 'lot:manage', () => import('@/features/lots/NewLotPage').then((m) => m.NewLotPage)),
          page('/lots/:id', 'lot:view', () => import('@/features/lots/LotPage').then((m) => m.LotPage)),
          page('/origins', 'origin:view', () => import('@/features/origins/OriginsPage').then((m) => m.OriginsPage)),
          page('/origins/new', 'origin:manage', () => import('@/features/origins/NewOriginPage').then((m) => m.NewOriginPage)),
          page('/origins/:id', 'origin:view', () => import('@/features/origins/OriginPage').then((m) => m.OriginPage)),
          page('/origins/:id/edit', 'origin:manage', () => import('@/features/origins/EditOriginPage').then((m) => m.EditOriginPage)),
          page('/origins/:id/report', 'origin:manage', () => import('@/features/origins/ReportPage').then((m) => m.ReportPage)),
          page('/imports', 'lot:manage', () => import('@/features/imports/ImportsPage').then((m) => m.ImportsPage)),
          page('/imports/:id', 'lot:manage', () => import('@/features/imports/ImportPage').then((m) => m.ImportPage)),
          page('/stock', 'lot:view', () => import('@/features/stock/OverviewPage').then((m) => m.OverviewPage)),
          page('/movements', 'lot:view', () => import('@/features/stock/LedgerPage').then((m) => m.LedgerPage)),
          page('/vehicles', 'shipment:manage', () => import('@/features/orders/loading/VehiclesPage').then((m) => m.VehiclesPage)),
          page('/load-plans', 'shipment:manage', () => import('@/features/orders/loading/LoadPlansPage').then((m) => m.LoadPlansPage)),
          page('/load-plans/new', 'shipment:manage', () => import('@/features/orders/loading/LoadPlanPage').then((m) => m.NewLoadPlanPage)),
          page('/load-plans/:id', 'shipment:manage', () => import('@/features/orders/loading/LoadPlanPage').then((m) => m.LoadPlanPage)),
          page('/places', 'lot:view', () => import('@/features/places/PlacesPage').then((m) => m.PlacesPage)),
          page('/transformations', 'lot:view', () => import('@/features/transformations/TransformationsPage').then((m) => m.TransformationsPage)),
          page('/transformations/new', 'transform:manage', () => import('@/features/transformations/NewTransformationPage').then((m) => m.NewTransformationPage)),
          page('/transformations/:id', 'lot:view', () => import('@/features/transformations/TransformationPage').then((m) => m.TransformationPage)),
          page('/stock-takes', 'lot:view', () => import('@/features/stocktake/StockTakesPage').then((m) => m.StockTakesPage)),
          page('/stock-takes/:id', 'lot:view', () => import('@/features/stocktake/StockTakePage').then((m) => m.StockTakePage)),
          page('/listings', 'listing:view', () => import('@/features/listings/ListingsPage').then((m) => m.ListingsPage)),
          page('/listings/new', 'listing:manage', () => import('@/features/listings/NewListingPage').then((m) => m.NewListingPage)),
          page('/listings/:id', 'listing:view', () => import('@/features/listings/ListingPage').then((m) => m.ListingPage)),
          page('/price-lists', 'price:view', () => import('@/features/prices/PriceListsPage').then((m) => m.PriceListsPage)),
          page('/price-lists/new', 'price:manage', () => import('@/features/prices/PriceListPage').then((m) => m.NewPriceListPage)),
          page('/price-lists/groups', 'price:view', () => import('@/features/prices/GroupsPage').then((m) => m.GroupsPage)),
          page('/price-lists/results', 'price:view', () => import('@/features/prices/ResultsPage').then((m) => m.ResultsPage)),
          page('/price-lists/:id', 'price:view', () => import('@/features/prices/PriceListPage').then((m) => m.PriceListPage)),
          page('/partners', 'partner:view', () => import('@/features/partners/PartnersPage').then((m) => m.PartnersPage)),
          page('/partners/blocked', 'partner:view', () => import('@/features/partners/BlockedPage').then((m) => m.BlockedPage)),
          page('/partners/:id', 'partner:view', () => import('@/features/partners/PartnerPage').then((m) => m.PartnerPage)),
          page('/directory', 'partner:view', () => import('@/features/directory/DirectoryPage').then((m) => m.DirectoryPage)),
          page('/directory/:id', 'partner:view', () => import('@/features/directory/CompanyPage').then((m) => m.CompanyPage)),
          page('/company', 'company:view', () => import('@/features/company/CompanyPage').then((m) => m.CompanyPage)),
          page('/company/leaving', 'company:leave', () => import('@/features/leaving/LeavingPage').then((m) => m.LeavingPage)),
          page('/settings', 'company:view', () => import('@/features/settings/SettingsPage').then((m) => m.SettingsPage)),
          page('/members', 'member:view', () => import('@/features/members/MembersPage').then((m) => m.MembersPage)),
          page('/api-keys', 'member:manage', () => import('@/features/members/ApiKeysPage').then((m) => m.ApiKeysPage)),
          page('/roles', 'member:view', () => import('@/features/members/RolesPage').then((m) => m.RolesPage)),
          page('/webhooks', 'webhook:view', () => import('@/features/webhooks/WebhooksPage').then((m) => m.WebhooksPage)),
          page('/webhooks/:id', 'webhook:view', () => import('@/features/webhooks/WebhookPage').then((m) => m.WebhookPage)),
          page('/provisioning', 'member:manage', () => import('@/features/provisioning/ProvisioningPage').then((m) => m.ProvisioningPage)),
          page('/audit', 'audit:view', () => import('@/features/audit/AuditPage').then((m) => m.AuditPage)),
          page('/operator/issuers', 'platform:manage', () => import('@/features/issuers/IssuersPage').then((m) => m.IssuersPage)),
          page('/operator/issuers/:id', 'platform:manage', () => import('@/features/issuers/IssuerPage').then((m) => m.IssuerPage)),
          page('/support', 'company:view', () => import('@/features/support/SupportPage').then((m) => m.SupportPage)),
          page('/operator/support', 'platform:manage', () => import('@/features/support/OpenSupportPage').then((m) => m.OpenSupportPage)),
          page('/operator/companies/:id', 'platform:manage', () => import('@/features/operator/CompanyPage').then((m) => m.CompanyPage)),
          page('/operator/companies', 'platform:manage', () => import('@/features/operator/CompaniesPage').then((m) => m.CompaniesPage)),
          page('/operator/type-requests', 'platform:manage', () => import('@/features/operator/TypeRequestsPage').then((m) => m.TypeRequestsPage)),
          page('/operator/leavings', 'platform:manage', () => import('@/features/leavers/LeaversPage').then((m) => m.LeaversPage)),
          page('/operator/deletion-certificates/:id', 'platform:manage', () => import('@/features/leavers/CertificatePage').then((m) => m.CertificatePage)),
          page('/operator/fleet', 'platform:manage', () => import('@/features/operator/FleetPage').then((m) => m.FleetPage)),
          page('/operator/isolation', 'platform:manage', () => import('@/features/walls/AuditsPage').then((m) => m.AuditsPage)),
          page('/operator/twins', 'platform:manage', () => import('@/features/walls/TwinsPage').then((m) => m.TwinsPage)),
          page('/operator/reviews', 'platform:manage', () => import('@/features/walls/ReviewsPage').then((m) => m.ReviewsPage)),
          page('/company/reviews', 'company:manage', () => import('@/features/reviews/ReviewsPage').then((m) => m.ReviewsPage)),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
