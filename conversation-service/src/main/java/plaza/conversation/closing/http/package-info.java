/** The HTTP face of closing. */
@NullMarked
package plaza.conversation.closing.http;

import org.jspecify.annotations.NullMarked;
