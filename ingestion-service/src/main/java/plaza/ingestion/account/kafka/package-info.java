/** Accounts as they are published. */
@NullMarked
package plaza.ingestion.account.kafka;

import org.jspecify.annotations.NullMarked;
