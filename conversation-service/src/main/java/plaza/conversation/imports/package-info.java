/** Cases that a telco brings over from where it worked before. */
@NullMarked
package plaza.conversation.imports;

import org.jspecify.annotations.NullMarked;
