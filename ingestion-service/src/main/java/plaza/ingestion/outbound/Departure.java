package plaza.ingestion.outbound;

import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.outbound.model.ReplyId;

/**
 * A reply that is marked as leaving, with all that is needed to send it.
 *
 * @param leave which attempt this is
 */
record Departure(ReplyId id, int leave, Draft draft, Credential credential) {}
