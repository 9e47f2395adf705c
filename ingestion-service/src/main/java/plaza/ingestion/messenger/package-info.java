/** Messenger's way of telling private messages, shared by Facebook pages and Instagram: it comes in their webhooks. */
@NullMarked
package plaza.ingestion.messenger;

import org.jspecify.annotations.NullMarked;
