/** Files to raw lines: one reader a format, chosen by content. */
@NullMarked
package io.zongshu.read;

import org.jspecify.annotations.NullMarked;
