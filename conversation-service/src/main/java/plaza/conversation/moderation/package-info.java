/** Hiding, showing, deleting and liking what customers wrote. */
@NullMarked
package plaza.conversation.moderation;

import org.jspecify.annotations.NullMarked;
