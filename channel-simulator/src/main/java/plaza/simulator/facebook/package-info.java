/** Facebook pages: one wall held in memory, told to onlookers and to the product. */
@NullMarked
package plaza.simulator.facebook;

import org.jspecify.annotations.NullMarked;
