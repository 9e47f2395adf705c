/** The sight of the present caller. */
@NullMarked
package plaza.conversation.sight.http;

import org.jspecify.annotations.NullMarked;
