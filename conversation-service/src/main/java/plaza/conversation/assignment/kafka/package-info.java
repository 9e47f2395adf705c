/** Hears of offers and owners. */
@NullMarked
package plaza.conversation.assignment.kafka;

import org.jspecify.annotations.NullMarked;
