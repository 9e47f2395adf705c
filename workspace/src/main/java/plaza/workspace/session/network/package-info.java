/** Renewal of tokens at the identity provider. */
@NullMarked
package plaza.workspace.session.network;

import org.jspecify.annotations.NullMarked;
