/** The HTTP face of replies. */
@NullMarked
package plaza.conversation.reply.http;

import org.jspecify.annotations.NullMarked;
