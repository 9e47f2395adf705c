/** Producers and record headers. */
@NullMarked
package plaza.platform.kafka;

import org.jspecify.annotations.NullMarked;
