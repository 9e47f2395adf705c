/** The state of windows, and what else a network demands. */
@NullMarked
package plaza.conversation.capability.model;

import org.jspecify.annotations.NullMarked;
