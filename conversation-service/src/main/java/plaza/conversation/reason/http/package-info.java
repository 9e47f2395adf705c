/** The HTTP face of reasons. */
@NullMarked
package plaza.conversation.reason.http;

import org.jspecify.annotations.NullMarked;
