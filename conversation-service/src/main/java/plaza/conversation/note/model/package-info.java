/** A note, and what is refused. */
@NullMarked
package plaza.conversation.note.model;

import org.jspecify.annotations.NullMarked;
