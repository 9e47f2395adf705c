/** What analysts and supervisors ask for: service level and the catalogue of metrics. */
@NullMarked
package plaza.reporting.report;

import org.jspecify.annotations.NullMarked;
