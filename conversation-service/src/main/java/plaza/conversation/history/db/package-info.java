/** Customers and their conversations, from PostgreSQL. */
@NullMarked
package plaza.conversation.history.db;

import org.jspecify.annotations.NullMarked;
