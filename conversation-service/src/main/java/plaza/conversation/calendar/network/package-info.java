/** Holidays as others publish them. */
@NullMarked
package plaza.conversation.calendar.network;

import org.jspecify.annotations.NullMarked;
