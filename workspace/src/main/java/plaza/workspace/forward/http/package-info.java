/** The reverse proxy: bearer added, cookie dropped. */
@NullMarked
package plaza.workspace.forward.http;

import org.jspecify.annotations.NullMarked;
