/** Messages as they are kept. */
@NullMarked
package plaza.conversation.message;

import org.jspecify.annotations.NullMarked;
