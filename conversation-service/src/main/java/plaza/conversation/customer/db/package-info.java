/** Customers in PostgreSQL. */
@NullMarked
package plaza.conversation.customer.db;

import org.jspecify.annotations.NullMarked;
