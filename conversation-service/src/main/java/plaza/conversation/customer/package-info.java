/** Customers as they are kept. */
@NullMarked
package plaza.conversation.customer;

import org.jspecify.annotations.NullMarked;
