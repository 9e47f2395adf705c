/** Cases as they are kept. */
@NullMarked
package plaza.conversation.casework;

import org.jspecify.annotations.NullMarked;
