/** A customer as one person over many conversations. */
@NullMarked
package plaza.conversation.history.model;

import org.jspecify.annotations.NullMarked;
