/** The architecture of a service as a test that reads like its diagram: an allow-list, and a few bans with advice. */
@NullMarked
package plaza.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
