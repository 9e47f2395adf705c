/** What is promised, and when it is due: a function of policy, calendar and what happened. Pure. */
@NullMarked
package plaza.conversation.promise.model;

import org.jspecify.annotations.NullMarked;
