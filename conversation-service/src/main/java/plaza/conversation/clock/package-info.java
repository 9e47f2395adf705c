/** The clocks of cases: what runs, and what time brings. */
@NullMarked
package plaza.conversation.clock;

import org.jspecify.annotations.NullMarked;
