/** How the session meets HTTP: the token state behind the cookie, and what the page may know of it. */
@NullMarked
package plaza.workspace.session.http;

import org.jspecify.annotations.NullMarked;
