/** The main path: from a comment on the wall to the answer under it. */
@NullMarked
package plaza.perf.path;

import org.jspecify.annotations.NullMarked;
