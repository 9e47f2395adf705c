/** Problems, pages and cursors of the HTTP interfaces. */
@NullMarked
package plaza.platform.web;

import org.jspecify.annotations.NullMarked;
