/** Refuses what another site sent in a person's name. */
@NullMarked
package plaza.workspace.guard.http;

import org.jspecify.annotations.NullMarked;
