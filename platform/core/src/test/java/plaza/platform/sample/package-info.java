/** A small service around the platform, for its tests. */
@NullMarked
package plaza.platform.sample;

import org.jspecify.annotations.NullMarked;
