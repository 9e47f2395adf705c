/** The HTTP face of conversations. */
@NullMarked
package plaza.conversation.reading.http;

import org.jspecify.annotations.NullMarked;
