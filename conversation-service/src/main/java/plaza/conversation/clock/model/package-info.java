/** Clocks as they are kept and shown. Pure. */
@NullMarked
package plaza.conversation.clock.model;

import org.jspecify.annotations.NullMarked;
