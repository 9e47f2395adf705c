/** The page where agents and supervisors work, and the server behind it. */
@NullMarked
package plaza.workspace;

import org.jspecify.annotations.NullMarked;
