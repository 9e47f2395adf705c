/** Tests of the workspace as a whole. */
@NullMarked
package plaza.workspace;

import org.jspecify.annotations.NullMarked;
