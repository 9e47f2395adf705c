/** The way from the page to the services. */
@NullMarked
package plaza.workspace.forward;

import org.jspecify.annotations.NullMarked;
