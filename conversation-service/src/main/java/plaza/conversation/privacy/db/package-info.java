/** Disclosures and marks in PostgreSQL. */
@NullMarked
package plaza.conversation.privacy.db;

import org.jspecify.annotations.NullMarked;
