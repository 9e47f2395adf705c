/** The HTTP face of moderation. */
@NullMarked
package plaza.conversation.moderation.http;

import org.jspecify.annotations.NullMarked;
