/** One stream of changes for a page, made of the services' streams. */
@NullMarked
package plaza.workspace.live;

import org.jspecify.annotations.NullMarked;
