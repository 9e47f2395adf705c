/** Notes of colleagues for colleagues: they never leave. */
@NullMarked
package plaza.conversation.note;

import org.jspecify.annotations.NullMarked;
