/** What changed, numbered after commit, told to pages over SSE with resume. */
@NullMarked
package plaza.platform.changefeed;

import org.jspecify.annotations.NullMarked;
