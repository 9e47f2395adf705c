/** What is proven of finding personal data, and the set that it is measured with. */
@NullMarked
package plaza.language.privacy;

import org.jspecify.annotations.NullMarked;
