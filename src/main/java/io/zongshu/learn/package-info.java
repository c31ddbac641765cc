/** Documents to Bank: formulas, frames, parallel groups, skeletons. */
@NullMarked
package io.zongshu.learn;

import org.jspecify.annotations.NullMarked;
