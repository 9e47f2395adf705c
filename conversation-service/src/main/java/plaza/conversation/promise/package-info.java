/** Promises as they are kept. */
@NullMarked
package plaza.conversation.promise;

import org.jspecify.annotations.NullMarked;
