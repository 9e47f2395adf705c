/** Something that hits many customers at once: which cases belong to it, what may be said, and whether it is a crisis. */
@NullMarked
package plaza.conversation.incident;

import org.jspecify.annotations.NullMarked;
