/** Wishes and what we began, in PostgreSQL. */
@NullMarked
package plaza.conversation.outreach.db;

import org.jspecify.annotations.NullMarked;
