/** The page itself. */
@NullMarked
package plaza.workspace.page.http;

import org.jspecify.annotations.NullMarked;
