/** The directory over HTTP. */
@NullMarked
package plaza.agent.directory.http;

import org.jspecify.annotations.NullMarked;
