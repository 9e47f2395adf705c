/** Accounts for administrators and supervisors. */
@NullMarked
package plaza.ingestion.account.http;

import org.jspecify.annotations.NullMarked;
