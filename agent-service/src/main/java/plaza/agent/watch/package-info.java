/** What time brings: offers that run out, pages that fall silent, work of people who are gone. */
@NullMarked
package plaza.agent.watch;

import org.jspecify.annotations.NullMarked;
