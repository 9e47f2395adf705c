/** What a network allows in a case, until when, and why not. */
@NullMarked
package plaza.conversation.capability;

import org.jspecify.annotations.NullMarked;
