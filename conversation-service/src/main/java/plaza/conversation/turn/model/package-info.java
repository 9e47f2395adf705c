/** Whose turn it is, as typed states, and the clock of the first answer. */
@NullMarked
package plaza.conversation.turn.model;

import org.jspecify.annotations.NullMarked;
