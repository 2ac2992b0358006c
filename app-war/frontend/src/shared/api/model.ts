/**
 * The nouns of the screens, each taken from the generated answer of its address. Nothing is described here a second
 * time: only named.
 */
import type {
  GetApiKeysResponse,
  GetAuditResponse,
  GetCatalogueResponse,
  GetCompaniesByIdResponse,
  GetCompanyPublicProfileResponse,
  GetBlockedCompaniesResponse,
  GetCompanyResponse,
  GetCompanySettingsResponse,
  GetListingsResponse,
  GetCustomerGroupsResponse,
  GetDocumentsByIdResponse,
  GetInvoiceRunsByIdResponse,
  GetInvoiceRunsDueResponse,
  GetListingsPricesResponse,
  GetLotsResponse,
  GetMarketFacetsResponse,
  GetMarketListingsByIdResponse,
  GetMovementsFlowResponse,
  GetMovementsResponse,
  GetPlacesResponse,
  GetStockResponse,
  GetStockTakesByIdLotsResponse,
  GetStockTakesResponse,
  GetTransformationsByIdResponse,
  GetTransformationsResponse,
  GetMarketReadingResponse,
  GetMarketSearchesResponse,
  GetMembersResponse,
  GetMeCompaniesResponse,
  GetMeResponse,
  GetMeInboxResponse,
  GetMeNoticesResponse,
  GetOperatorCompaniesByIdAuditResponse,
  GetOperatorCompaniesByIdResponse,
  GetOperatorCompaniesResponse,
  GetOperatorFleetResponse,
  GetOrdersByIdAllocationResponse,
  GetOrdersByIdAmendmentsResponse,
  GetOrdersByIdClaimsResponse,
  GetLoadPlansByIdResponse,
  GetVehiclesResponse,
  GetOperatorTypeRequestsResponse,
  GetOperatorIssuersByIdResponse,
  GetLotsByIdOriginsResponse,
  GetOriginsByIdResponse,
  GetOriginsResponse,
  PostOriginsByIdReportResponse,
  GetOrdersBoardResponse,
  GetOrdersBulkActionsByIdResponse,
  GetOrdersByIdDocumentsResponse,
  GetOrdersByIdResponse,
  GetOrdersByIdRevisionsResponse,
  GetOrdersFiltersResponse,
  GetPaperSettingsResponse,
  GetOrdersResponse,
  GetPartnersByIdTermsResponse,
  GetPartnersResponse,
  GetPriceListsByIdResponse,
  GetPriceListsHoldingResponse,
  GetPriceListsResponse,
  GetReportsPunctualityResponse,
  GetReportsTurnoverResponse,
  GetRolesResponse,
  PostApiKeysResponse,
  GetShoppingListsByIdComparisonResponse,
  GetShoppingListsByIdResponse,
  GetShoppingListsResponse,
  PostInvitationsLookupResponse,
} from '@/generated';

/** What a list answers. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

export type Me = GetMeResponse;
export type OwnCompany = GetMeCompaniesResponse[number];
export type Catalogue = GetCatalogueResponse;
export type Fleet = GetOperatorFleetResponse;
export type Company = GetCompanyResponse;
export type PublicProfile = GetCompanyPublicProfileResponse;
export type CompanyCard = GetCompaniesByIdResponse;
export type Member = GetMembersResponse['items'][number];
export type ApiKey = GetApiKeysResponse['items'][number];
export type ApiKeyMade = PostApiKeysResponse;
export type RoleMatrix = GetRolesResponse;
export type PresetRole = RoleMatrix['presets'][number];
export type OwnRole = RoleMatrix['own'][number];
export type AuditEntry = GetAuditResponse['items'][number];
export type CustomerIssuer = GetOperatorIssuersByIdResponse;
export type OperatorCompany = GetOperatorCompaniesResponse['items'][number];
export type OperatorCompanyDetail = GetOperatorCompaniesByIdResponse;
export type OperatorInvitation = OperatorCompanyDetail['invitations'][number];
export type OperatorAuditEntry = GetOperatorCompaniesByIdAuditResponse['items'][number];
export type NoticeSetting = GetMeNoticesResponse[number];
export type Notice = GetMeInboxResponse['items'][number];
export type Partner = GetPartnersResponse['items'][number];
export type Contact = NonNullable<Partner['contact']>;
export type BlockedCompany = GetBlockedCompaniesResponse['items'][number];
export type Settings = GetCompanySettingsResponse;
export type TermsVersion = GetPartnersByIdTermsResponse['items'][number];
export type Terms = TermsVersion['terms'];
export type TypeRequest = GetOperatorTypeRequestsResponse['items'][number];
export type Lot = GetLotsResponse['items'][number];
export type Place = GetPlacesResponse['items'][number];
export type Movement = GetMovementsResponse['items'][number];
export type StockFlow = GetMovementsFlowResponse;
export type StockTotal = GetStockResponse[number];
export type Transformation = GetTransformationsByIdResponse;
export type TransformationSummary = GetTransformationsResponse['items'][number];
export type StockTake = GetStockTakesResponse['items'][number];
export type StockTakeLine = GetStockTakesByIdLotsResponse['items'][number];
export type Listing = GetListingsResponse['items'][number];
export type PricedListing = GetListingsPricesResponse['items'][number];
export type PriceListSummary = GetPriceListsResponse['items'][number];
export type PriceList = GetPriceListsByIdResponse;
export type PriceLine = PriceList['content']['items'][number];
export type CustomerGroup = GetCustomerGroupsResponse[number];
export type HoldingPriceList = GetPriceListsHoldingResponse[number];
export type MarketListing = GetMarketListingsByIdResponse;
export type MarketFacets = GetMarketFacetsResponse;
export type Reading = GetMarketReadingResponse;
export type Criteria = Reading['criteria'];
export type SavedSearch = GetMarketSearchesResponse[number];
export type MarketSearch = SavedSearch['wanted'];
export type ShoppingListSummary = GetShoppingListsResponse['items'][number];
export type ShoppingList = GetShoppingListsByIdResponse;
export type ShoppingLine = ShoppingList['lines'][number];
export type Comparison = GetShoppingListsByIdComparisonResponse;
export type ComparedLine = Comparison['lines'][number];
export type ComparedOffer = ComparedLine['offers'][number];
export type ComparedSeller = Comparison['sellers'][number];
export type OrderSummary = GetOrdersResponse['items'][number];
export type Order = GetOrdersByIdResponse;
export type Revision = GetOrdersByIdRevisionsResponse[number];
export type OrderFilter = GetOrdersFiltersResponse[number];
export type OrderWanted = OrderFilter['wanted'];
export type OrderSort = OrderWanted['sort'];
export type Turn = NonNullable<OrderSummary['waiting']>;
export type BulkCommand = OrderSummary['bulk'][number];
export type BulkAction = GetOrdersBulkActionsByIdResponse;
export type OrderBoard = GetOrdersBoardResponse;
export type PiledOrder = OrderBoard['us']['first'][number];
export type OrderLine = Order['lines'][number];
export type Shipment = Order['shipments'][number];
export type TradeDocument = GetDocumentsByIdResponse;
export type DuePaper = GetOrdersByIdDocumentsResponse['due'][number];
export type InvoiceMonth = GetInvoiceRunsDueResponse[number];
export type InvoiceRun = GetInvoiceRunsByIdResponse;
export type PaperSettings = GetPaperSettingsResponse;
export type OriginSummary = GetOriginsResponse['items'][number];
export type Origin = GetOriginsByIdResponse;
export type OriginReport = PostOriginsByIdReportResponse;
export type LotOrigins = GetLotsByIdOriginsResponse;
export type LotShare = LotOrigins['shares'][number];
export type PassedOrigin = LotShare['passed'];
export type CustodyStep = PassedOrigin['steps'][number];
export type Legality = Origin['legality'];
export type EvidenceKind = OriginSummary['evidence'];
export type Invitation = PostInvitationsLookupResponse;

export type CompanyType = PublicProfile['types'][number];
export type CompanyState = Company['state'];
export type MemberState = Member['state'];
export type LetterState = NonNullable<NonNullable<Member['invitation']>['letter']>;
export type InvitationState = OperatorInvitation['state'];
export type MemberRole = Member['roles'][number];
export type Wood = Lot['wood'];
export type WoodForm = Catalogue['forms'][number];
export type VolumeRule = Catalogue['volumeRules'][number];
export type Kind = Wood['kind'];
export type PriceUnit = Listing['priceUnit'];
export type Product = WoodForm['products'][number];
export type Drying = WoodForm['dryings'][number];
export type PlaceKind = Place['kind'];
export type MovementReason = Movement['reason'];
export type AdjustmentCode = NonNullable<Movement['code']>;
export type StockTakeStatus = StockTake['status'];
export type PartnerStatus = Partner['status'];
export type ListingStatus = Listing['status'];
export type Visibility = Listing['visibility'];
export type Amendment = GetOrdersByIdAmendmentsResponse[number];
export type Claim = GetOrdersByIdClaimsResponse[number];
export type Vehicle = GetVehiclesResponse['items'][number];
export type LoadPlan = GetLoadPlansByIdResponse;
export type OrderAllocation = GetOrdersByIdAllocationResponse;
export type OrderStatus = Order['status'];
export type Side = Order['side'];
export type InvitationKind = Invitation['kind'];
export type OrderCommand = Order['commands'][number]['command'];
/** What is sent from a part of the order that has its own buttons. */
export type FacetCommand = 'AMEND' | 'ACCEPT_AMENDMENT' | 'REFUSE_AMENDMENT' | 'WITHDRAW_AMENDMENT' | 'CLAIM' | 'ANSWER_CLAIM' | 'OBJECT_TO_ANSWER' | 'AGREE_TO_ANSWER' | 'WITHDRAW_CLAIM';
/** What members can send today; the rest of the commands only the system gives. */
export type OfferedCommand = Exclude<OrderCommand, 'SPLIT' | 'EXPIRE' | 'AUTO_RECEIVE' | 'COMPLETE' | FacetCommand>;
export type Weekday = CompanyCard['workingDays'][number];
export type Payment = Terms['payment'];
export type Rounding = Terms['amountRounding'];
export type VolumeUnit = Settings['inForce']['volumeUnit'];
export type TermsStatus = TermsVersion['status'];
export type TypeRequestState = TypeRequest['state'];
export type ProfileWarning = Company['warnings'][number];
export type WhyNot = NonNullable<Order['commands'][number]['why']>;
export type TurnoverRow = GetReportsTurnoverResponse['rows'][number];
export type Punctuality = GetReportsPunctualityResponse[number];
