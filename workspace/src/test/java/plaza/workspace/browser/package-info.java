/** The page in a real browser. */
@NullMarked
package plaza.workspace.browser;

import org.jspecify.annotations.NullMarked;
