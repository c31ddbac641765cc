/** Checks: rules over a paper (and its brief, the bank, the draft it came from, the office's terms) to findings. */
@NullMarked
package io.zongshu.check;

import org.jspecify.annotations.NullMarked;
