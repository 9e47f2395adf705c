/** What is promised: the time to the first answer. */
@NullMarked
package plaza.conversation.promise.model;

import org.jspecify.annotations.NullMarked;
