/** Channel accounts: which page, number or mailbox is ours, and whose brand and site it is. */
@NullMarked
package plaza.ingestion.account;

import org.jspecify.annotations.NullMarked;
