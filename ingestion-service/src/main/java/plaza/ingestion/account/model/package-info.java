/** Accounts as values. */
@NullMarked
package plaza.ingestion.account.model;

import org.jspecify.annotations.NullMarked;
