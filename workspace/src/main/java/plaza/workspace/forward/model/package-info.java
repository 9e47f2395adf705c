/** Which paths lead to which service. */
@NullMarked
package plaza.workspace.forward.model;

import org.jspecify.annotations.NullMarked;
