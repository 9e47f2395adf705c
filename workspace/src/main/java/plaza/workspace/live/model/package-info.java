/** Server-sent events, read and numbered. */
@NullMarked
package plaza.workspace.live.model;

import org.jspecify.annotations.NullMarked;
