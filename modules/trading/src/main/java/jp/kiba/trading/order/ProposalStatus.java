package jp.kiba.trading.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side proposes to the other is open until it is answered or taken back. */
@Schema(name = "ProposalStatus")
enum ProposalStatus { PROPOSED, ACCEPTED, REFUSED, WITHDRAWN }
