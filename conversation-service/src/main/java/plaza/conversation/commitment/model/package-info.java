/** A word that was given, and what is refused. */
@NullMarked
package plaza.conversation.commitment.model;

import org.jspecify.annotations.NullMarked;
