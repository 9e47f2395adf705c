/** The HTTP face of capabilities. */
@NullMarked
package plaza.conversation.capability.http;

import org.jspecify.annotations.NullMarked;
