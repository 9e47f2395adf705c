/** What the facts come to, per quarter of an hour: kept live, and made anew from the facts. */
@NullMarked
package plaza.reporting.interval;

import org.jspecify.annotations.NullMarked;
