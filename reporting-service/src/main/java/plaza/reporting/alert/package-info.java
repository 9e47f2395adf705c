/** What needs somebody's attention now. */
@NullMarked
package plaza.reporting.alert;

import org.jspecify.annotations.NullMarked;
