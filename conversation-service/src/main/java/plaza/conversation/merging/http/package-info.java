/** The HTTP face of merging. */
@NullMarked
package plaza.conversation.merging.http;

import org.jspecify.annotations.NullMarked;
