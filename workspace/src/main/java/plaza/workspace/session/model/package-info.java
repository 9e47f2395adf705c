/** What a session is and when its tokens are due. */
@NullMarked
package plaza.workspace.session.model;

import org.jspecify.annotations.NullMarked;
