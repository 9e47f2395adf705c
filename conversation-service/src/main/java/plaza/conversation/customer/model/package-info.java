/** Who speaks to us, by identity per channel. */
@NullMarked
package plaza.conversation.customer.model;

import org.jspecify.annotations.NullMarked;
