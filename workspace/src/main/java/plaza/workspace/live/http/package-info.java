/** The page's stream. */
@NullMarked
package plaza.workspace.live.http;

import org.jspecify.annotations.NullMarked;
