/** Stand-ins for what the workspace speaks to: an OpenID provider and the four services. */
@NullMarked
package plaza.workspace.standin;

import org.jspecify.annotations.NullMarked;
