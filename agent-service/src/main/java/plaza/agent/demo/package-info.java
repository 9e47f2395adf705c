/** The people of the local platform. */
@NullMarked
package plaza.agent.demo;

import org.jspecify.annotations.NullMarked;
