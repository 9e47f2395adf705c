/** When somebody of ours is there: hours of a week, holidays, time zones. Pure. */
@NullMarked
package plaza.conversation.calendar.model;

import org.jspecify.annotations.NullMarked;
