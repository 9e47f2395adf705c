/** Who is logged in: tokens stay here, the browser holds a random handle. */
@NullMarked
package plaza.workspace.session;

import org.jspecify.annotations.NullMarked;
