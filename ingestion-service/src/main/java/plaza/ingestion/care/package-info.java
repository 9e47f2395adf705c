/** Looking after our accounts: how they stand with their networks, what they need, and what was missed. */
@NullMarked
package plaza.ingestion.care;

import org.jspecify.annotations.NullMarked;
