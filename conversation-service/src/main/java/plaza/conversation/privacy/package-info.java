/** Personal data never in public: found in drafts and in what customers write, but for what is the brand's own. */
@NullMarked
package plaza.conversation.privacy;

import org.jspecify.annotations.NullMarked;
