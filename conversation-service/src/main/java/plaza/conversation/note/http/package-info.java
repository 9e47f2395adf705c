/** The HTTP face of notes. */
@NullMarked
package plaza.conversation.note.http;

import org.jspecify.annotations.NullMarked;
