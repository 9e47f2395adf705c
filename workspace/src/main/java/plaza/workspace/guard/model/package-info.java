/** Which requests may be ours. */
@NullMarked
package plaza.workspace.guard.model;

import org.jspecify.annotations.NullMarked;
