/** How facts become figures: pure, whatever the order in which they come. */
@NullMarked
package plaza.reporting.interval.model;

import org.jspecify.annotations.NullMarked;
