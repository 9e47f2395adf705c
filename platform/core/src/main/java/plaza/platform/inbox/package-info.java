/** At-least-once in, once in effect: what a consumer has already seen, in the transaction of the effect. */
@NullMarked
package plaza.platform.inbox;

import org.jspecify.annotations.NullMarked;
