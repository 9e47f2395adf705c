/** Words that our people give customers, with a time by which they are to be kept. */
@NullMarked
package plaza.conversation.commitment;

import org.jspecify.annotations.NullMarked;
