/** Takes files of cases. */
@NullMarked
package plaza.conversation.imports.http;

import org.jspecify.annotations.NullMarked;
