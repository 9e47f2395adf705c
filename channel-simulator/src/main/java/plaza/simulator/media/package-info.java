/** The bytes of what hangs on messages, served as the networks' file servers do. */
@NullMarked
package plaza.simulator.media;

import org.jspecify.annotations.NullMarked;
