/** Sending webhooks: escaping, signing, batching, retrying, the ledger of deliveries. */
@NullMarked
package plaza.simulator.webhook;

import org.jspecify.annotations.NullMarked;
