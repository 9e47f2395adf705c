/** Who is asking: roles and sites from the token, and nothing else. */
@NullMarked
package plaza.platform.security;

import org.jspecify.annotations.NullMarked;
