/** What the workspace itself refuses, in the words of RFC 9457. */
@NullMarked
package plaza.workspace.problem;

import org.jspecify.annotations.NullMarked;
