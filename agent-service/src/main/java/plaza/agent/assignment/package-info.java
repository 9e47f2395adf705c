/** Work from the moment an answer is needed: offered, accepted, owned, released. */
@NullMarked
package plaza.agent.assignment;

import org.jspecify.annotations.NullMarked;
