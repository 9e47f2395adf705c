/** The range of a report, its figures and what each of them means. */
@NullMarked
package plaza.reporting.report.model;

import org.jspecify.annotations.NullMarked;
