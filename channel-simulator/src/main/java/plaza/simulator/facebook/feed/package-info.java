/** What happens on the wall as Facebook's page feed webhook says it. */
@NullMarked
package plaza.simulator.facebook.feed;

import org.jspecify.annotations.NullMarked;
