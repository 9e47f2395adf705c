/** Accounts as they come from ingestion. */
@NullMarked
package plaza.conversation.account.kafka;

import org.jspecify.annotations.NullMarked;
