/** The HTTP face of customers. */
@NullMarked
package plaza.conversation.history.http;

import org.jspecify.annotations.NullMarked;
