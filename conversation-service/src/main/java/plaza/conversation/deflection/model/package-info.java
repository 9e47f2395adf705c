/** Where a customer was sent, and what is refused. */
@NullMarked
package plaza.conversation.deflection.model;

import org.jspecify.annotations.NullMarked;
