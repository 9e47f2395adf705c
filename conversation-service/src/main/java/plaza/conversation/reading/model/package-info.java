/** Who sees which conversation, and what is shown. */
@NullMarked
package plaza.conversation.reading.model;

import org.jspecify.annotations.NullMarked;
