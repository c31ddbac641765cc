/** Brief files (xlsx, yaml) to Brief, and the empty form. */
@NullMarked
package io.zongshu.brief;

import org.jspecify.annotations.NullMarked;
