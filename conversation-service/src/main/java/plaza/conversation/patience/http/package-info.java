/** The HTTP face of patience. */
@NullMarked
package plaza.conversation.patience.http;

import org.jspecify.annotations.NullMarked;
