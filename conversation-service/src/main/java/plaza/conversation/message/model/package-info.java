/** What was said: one message built from interactions that come in any order. */
@NullMarked
package plaza.conversation.message.model;

import org.jspecify.annotations.NullMarked;
