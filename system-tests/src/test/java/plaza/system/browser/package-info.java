/** Journeys of people in a real browser, through the real jars. */
@NullMarked
package plaza.system.browser;

import org.jspecify.annotations.NullMarked;
