/** What leaves for the networks: the ledger of replies, and the dispatchers that send them. */
@NullMarked
package plaza.ingestion.outbound;

import org.jspecify.annotations.NullMarked;
